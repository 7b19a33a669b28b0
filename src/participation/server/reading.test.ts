import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { unwrap } from '#shared/result.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import { testApp } from '#platform/testing/app.ts';
import { noFilter } from '../domain/filter.ts';
import { answerContributions } from './answer-contributions.ts';
import { createCluster } from './create-cluster.ts';
import { handOver } from './hand-over.ts';
import { listContributions } from './list-contributions.ts';
import { listRounds, readRound } from './list-rounds.ts';
import { publishContributions } from './publish-contributions.ts';
import { listClusters, readCluster } from './read-clusters.ts';
import { readContribution, readOwnContribution, readPublishedContribution } from './read-contribution.ts';
import { tasksOfParticipation } from './read-tasks.ts';
import { submitContribution } from './submit-contribution.ts';
import { as, town } from './testing/town.ts';
import { typeCards } from './type-cards.ts';

let now = new Date('2026-10-06T10:00:00Z');
const t = await testApp({ clock: () => now });
beforeEach(() => {
	now = new Date('2026-10-06T10:00:00Z');
});
afterEach(() => vi.restoreAllMocks());

const open = () => town(t, '2026-10-05');

describe('the list', () => {
	test('is filtered by what stands in the address, alone and together', async () => {
		const { lead, resident, roundId, draft } = await open();
		const [card] = unwrap(
			await typeCards(lead, { channel: 'card', guidingQuestion: 'Was fehlt?' }, [
				{ text: 'Ein Treff_punkt 100%', language: 'de', kind: 'concern', fieldIds: [draft.field] },
				{ text: 'موعد', language: 'ar', translation: 'Ein Termin', kind: 'fact' },
			]),
		);
		const said = unwrap(
			await submitContribution(resident, { roundId, text: 'Bänke', language: 'de', kind: 'measure' }),
		);
		const answer = { outcome: 'rejected', text: 'Nein.', reason: 'Kein Platz.' } as const;
		unwrap(await answerContributions(lead, { contributionIds: [said.id], ...answer }));
		now = new Date('2026-12-02T10:00:00Z');
		const found = async (filter: Partial<typeof noFilter>) => {
			const page = unwrap(await listContributions(lead, { ...noFilter, ...filter }));
			return page.contributions.map(({ number }) => number).reverse();
		};
		expect(await found({})).toEqual([1, 2, 3]);
		expect(await found({ fieldId: draft.field })).toEqual([1]);
		expect(await found({ roundId })).toEqual([3]);
		expect(await found({ channel: 'card', language: 'ar' })).toEqual([2]);
		expect(await found({ kind: 'measure' })).toEqual([3]);
		expect(await found({ state: 'answered' })).toEqual([3]);
		expect(await found({ state: 'overdue' })).toEqual([1, 2]);
		expect(await found({ state: 'open' })).toEqual([]);
		expect(await found({ text: 'termin' })).toEqual([2]);
		expect(await found({ text: '100%' })).toEqual([1]);
		expect(await found({ text: '%' })).toEqual([1]);
		expect(await found({ text: card?.number ?? '' })).toEqual([1]);
		expect(await found({ text: 'gibt es nicht' })).toEqual([]);
		unwrap(await createCluster(lead, { title: 'Orte', contributionIds: [said.id] }));
		expect(await found({ alone: true })).toEqual([1, 2]);
	});

	test('shows each role what it may see, and strangers nothing', async () => {
		const { municipality, resident, lead, roundId } = await open();
		const sayer = { name: 'Wanda Beispiel', email: 'wanda@beispiel.de' };
		const { id } = unwrap(
			await submitContribution(resident, { roundId, text: 'x', language: 'de', kind: 'fact', ...sayer }),
		);
		for (const role of ['department', 'groupMember', 'facilitator', 'committeeOffice', 'mayor']) {
			const read = unwrap(await readContribution(as(t, municipality, role), id));
			expect(JSON.stringify(read)).not.toMatch(/wanda/i);
			expect(read.remark === null, role).toBe(role !== 'department');
		}
		expect(unwrap(await readContribution(lead, id)).sayer).toMatchObject(sayer);
		for (const stranger of [resident, as(t, municipality, 'operator')]) {
			expect(await readContribution(stranger, id)).toMatchObject({ failure: { code: 'forbidden' } });
			expect(await listContributions(stranger, noFilter)).toMatchObject({ failure: { code: 'forbidden' } });
			expect(await listClusters(stranger)).toMatchObject({ failure: { code: 'forbidden' } });
		}
		const elsewhere = as(t, await t.municipality(), 'processLead');
		expect(await readContribution(elsewhere, id)).toMatchObject({ failure: { code: 'notFound' } });
		expect(unwrap(await listContributions(elsewhere, noFilter)).total).toBe(0);
	});
});

describe('one’s own contribution', () => {
	test('is found by the link of the receipt alone, with its answer, published or not', async () => {
		const { resident, lead, roundId } = await open();
		const { id, token, number } = unwrap(
			await submitContribution(resident, { roundId, text: 'Bänke', language: 'de', kind: 'measure' }),
		);
		unwrap(await createCluster(lead, { title: 'Orte', contributionIds: [id] }));
		const answer = { outcome: 'adopted', text: 'Ja.', reason: 'Gute Idee.' } as const;
		unwrap(await answerContributions(lead, { contributionIds: [id], ...answer }));
		const own = unwrap(await readOwnContribution(resident, token));
		expect(own.contribution).toMatchObject({ text: 'Bänke', cluster: { title: 'Orte' }, answer });
		expect(await readOwnContribution(resident, 'x'.repeat(43))).toMatchObject({
			failure: { code: 'notFound' },
		});
		for (const key of [number, id])
			expect(await readPublishedContribution(resident, key)).toMatchObject({ failure: { code: 'notFound' } });
		unwrap(await publishContributions(lead, [id]));
		for (const key of [number, id])
			expect(unwrap(await readPublishedContribution(resident, key)).contribution.text).toBe('Bänke');
	});

	test.each([
		[true, 'Verein Beispiel'],
		[false, null],
	])('shows a name in public only by choice (%s)', async (publishName, shown) => {
		const { resident, lead, roundId } = await open();
		const sayer = { organisation: 'Verein Beispiel', email: 'wanda@beispiel.de', publishName };
		const { id } = unwrap(
			await submitContribution(resident, { roundId, text: 'x', language: 'de', kind: 'fact', ...sayer }),
		);
		unwrap(await publishContributions(lead, [id]));
		const page = unwrap(await readPublishedContribution(resident, id));
		expect(page.sayer?.organisation ?? null).toBe(shown);
		expect(JSON.stringify(page)).not.toContain('wanda@');
	});
});

test('tasks: what waits, by round and day; for a department only what is its own', async () => {
	const { lead, municipality, resident, roundId } = await open();
	const unit = unwrap(await createOrganization(lead, { type: 'unit', name: 'Amt für Bildung' }));
	const department = as(t, municipality, 'department', unit.id);
	const one = { roundId, text: 'x', language: 'de', kind: 'fact' } as const;
	const { id } = unwrap(await submitContribution(resident, one));
	unwrap(await submitContribution(resident, one));
	expect(await tasksOfParticipation(department)).toEqual([]);
	unwrap(await handOver(lead, { contributionIds: [id], organizationId: unit.id }));
	const task = {
		kind: 'answerContributions',
		about: { kind: 'feedbackRound', id: roundId },
		title: 'Feedbackrunde 1',
		due: '2026-11-30',
	};
	expect(await tasksOfParticipation(department)).toEqual([{ ...task, count: 1 }]);
	expect(await tasksOfParticipation(lead)).toEqual([{ ...task, count: 2 }]);
	now = new Date('2026-12-01T10:00:00Z');
	expect(await tasksOfParticipation(lead)).toMatchObject([{ kind: 'answerOverdueContributions', count: 2 }]);
	expect(await listRounds(resident)).toMatchObject([
		{ state: 'closed', contributions: 2, unanswered: 2, overdue: 2 },
	]);
	expect(await tasksOfParticipation(resident)).toEqual([]);
});

test('tasks: what came outside of rounds is one task with the soonest day, and can be listed alone', async () => {
	const { lead, resident, roundId } = await open();
	for (const answerUntil of ['2026-10-20', '2026-10-13'])
		unwrap(
			await typeCards(lead, { channel: 'card', answerUntil }, [{ text: 'y', language: 'de', kind: 'fact' }]),
		);
	unwrap(await submitContribution(resident, { roundId, text: 'x', language: 'de', kind: 'fact' }));
	const outsideRounds = (await tasksOfParticipation(lead)).filter(({ about }) => about === null);
	expect(outsideRounds).toMatchObject([{ title: '', due: '2026-10-13', count: 2 }]);
	const found = unwrap(await listContributions(lead, { ...noFilter, outsideRounds: true }));
	expect(found.contributions.map(({ roundId: of }) => of)).toEqual([null, null]);
});

/** How many statements the database gets, from BEGIN to COMMIT. */
async function statements(work: () => Promise<unknown>): Promise<number> {
	const query = vi.spyOn(pg.Client.prototype, 'query');
	await work();
	const count = query.mock.calls.length;
	query.mockRestore();
	return count;
}

test('ten times as many contributions take no statement more', { timeout: 60_000 }, async () => {
	const { lead, roundId, draft } = await open();
	const card = { text: 'Karte', language: 'de', kind: 'fact', fieldIds: [draft.field] } as const;
	const cards = (count: number) =>
		typeCards(lead, { roundId, channel: 'card' }, Array<typeof card>(count).fill(card));
	const counts = async (size: number) => {
		const count: Record<string, number> = {};
		let ids: string[] = [];
		let clusterId = '';
		const choice = () => ({ contributionIds: ids });
		const answer = { outcome: 'answered', text: 'a', reason: 'b' } as const;
		count['type'] = await statements(async () => {
			ids = unwrap(await cards(size)).map(({ id }) => id);
		});
		count['cluster'] = await statements(async () => {
			clusterId = unwrap(await createCluster(lead, { title: 'C', ...choice() })).id;
		});
		count['publish'] = await statements(() => publishContributions(lead, ids));
		count['answer'] = await statements(() => answerContributions(lead, { clusterId, ...answer }));
		count['readCluster'] = await statements(() => readCluster(lead, clusterId));
		count['clusters'] = await statements(() => listClusters(lead));
		count['list'] = await statements(() => listContributions(lead, noFilter));
		count['read'] = await statements(() => readContribution(lead, ids[0] ?? ''));
		count['tasks'] = await statements(() => tasksOfParticipation(lead));
		count['rounds'] = await statements(() => listRounds(lead));
		count['form'] = await statements(() => readRound(lead, roundId, draft.goal));
		return count;
	};
	const few = await counts(15);
	const many = await counts(150);
	for (const [name, count] of Object.entries(few)) {
		expect(count, name).toBeLessThan(20);
		// A connection that is opened meanwhile costs a few statements of its own; 135 more rows would cost 135.
		expect(many[name], name).toBeLessThan(count + 10);
	}
	expect(unwrap(await listContributions(lead, noFilter, 2)).contributions).toHaveLength(50);
});
