import { describe, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { testApp } from '#platform/testing/app.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { NodeKind, Ref } from '../domain/ref.ts';
import { everybody, type Audience } from '../domain/visibility.ts';
import { linkNodes, recordNodes, type Recorded } from './record.ts';
import { readThread } from './read-thread.ts';

const t = await testApp();
const municipality = await t.municipality();
const context = t.context(municipality);
const staff: Audience = { levels: ['public', 'participants', 'internal'], bodies: [] };

const node = (kind: NodeKind, more: Partial<Recorded> = {}): Recorded => ({
	ref: { kind, id: newId() },
	title: `Ein ${kind}`,
	visibility: 'public',
	...more,
});

async function titles(audience: Audience, ref: Ref) {
	const thread = unwrap(await readThread(context, audience, ref));
	return {
		origins: thread.origins.map(({ title }) => title),
		consequences: thread.consequences.map(({ title }) => title),
	};
}

test('is walked from a card to the report and back', async () => {
	const life = (
		['mandate', 'process', 'event', 'contribution', 'cluster', 'element', 'measureSheet', 'report'] as const
	).map((kind) => node(kind));
	await inTransaction(context, async (tx) => {
		await recordNodes(tx, ...life);
		for (const [index, to] of life.entries()) {
			const from = life[index - 1];
			if (from) await linkNodes(tx, { from: from.ref, relation: 'became', to: to.ref });
		}
	});
	const card = life[3]?.ref ?? failed();
	expect(await titles(everybody, card)).toEqual({
		origins: ['Ein event', 'Ein process', 'Ein mandate'],
		consequences: ['Ein cluster', 'Ein element', 'Ein measureSheet', 'Ein report'],
	});
	const report = life[7]?.ref ?? failed();
	expect((await titles(everybody, report)).origins).toHaveLength(7);
});

test('says of each thing on which day it was, and is opened at a thing of one body by its members', async () => {
	const bodyId = newId();
	const meeting = node('event', { visibility: 'body', bodyId, occurredOn: '2026-03-10' });
	const measure = node('measureSheet', { occurredOn: '2027-06-14' });
	await inTransaction(context, async (tx) => {
		await recordNodes(tx, meeting, measure);
		await linkNodes(tx, { from: meeting.ref, relation: 'became', to: measure.ref });
	});
	const member: Audience = { ...everybody, bodies: [bodyId] };
	const { start, consequences } = unwrap(await readThread(context, member, meeting.ref));
	expect([start, ...consequences].map(({ occurredOn }) => occurredOn)).toEqual(['2026-03-10', '2027-06-14']);
	expect(await readThread(context, everybody, meeting.ref)).toMatchObject({ ok: false });
});

test('does not wander from an event to all its other cards', async () => {
	const event = node('event');
	const cards = Array.from({ length: 5 }, () => node('contribution'));
	const process = node('process');
	await inTransaction(context, async (tx) => {
		await recordNodes(tx, process, event, ...cards);
		await linkNodes(tx, { from: process.ref, relation: 'includes', to: event.ref });
		await linkNodes(
			tx,
			...cards.map((card) => ({ from: event.ref, relation: 'collected' as const, to: card.ref })),
		);
	});
	expect((await titles(everybody, event.ref)).consequences).toHaveLength(5);
	expect((await titles(everybody, process.ref)).consequences).toEqual(['Ein event']);
});

describe('what somebody may not see', () => {
	const bodyId = newId();
	const hidden = node('review', { visibility: 'internal', title: 'geheimes Gutachten' });
	const ofBody = node('consultation', { visibility: 'body', bodyId, title: 'nichtöffentliche Beratung' });
	const card = node('contribution');
	const behind = node('element', { title: 'hinter dem Gutachten' });

	test('ends the thread, for whom and only for whom it is hidden', async () => {
		await inTransaction(context, async (tx) => {
			await recordNodes(tx, card, hidden, ofBody, behind);
			await linkNodes(
				tx,
				{ from: card.ref, relation: 'examinedIn', to: hidden.ref },
				{ from: hidden.ref, relation: 'became', to: behind.ref },
				{ from: card.ref, relation: 'consultedIn', to: ofBody.ref },
			);
		});
		expect((await titles(everybody, card.ref)).consequences).toEqual([]);
		expect((await titles(staff, card.ref)).consequences).toEqual([
			'geheimes Gutachten',
			'hinter dem Gutachten',
		]);
		const member: Audience = { levels: ['public'], bodies: [bodyId] };
		expect((await titles(member, card.ref)).consequences).toEqual(['nichtöffentliche Beratung']);
	});

	test('is not found as a start', async () => {
		expect(await readThread(context, everybody, hidden.ref)).toMatchObject({ failure: { code: 'notFound' } });
		expect(await readThread(context, staff, hidden.ref)).toMatchObject({ ok: true });
		expect(await readThread(context, staff, ofBody.ref)).toMatchObject({ failure: { code: 'notFound' } });
		const member: Audience = { levels: ['public'], bodies: [bodyId] };
		expect(await readThread(context, member, ofBody.ref)).toMatchObject({ ok: true });
	});
});

test('of another municipality is not there', async () => {
	const mine = node('mandate');
	await inTransaction(context, (tx) => recordNodes(tx, mine));
	const elsewhere = t.context(await t.municipality('Anderswo'));
	expect(await readThread(elsewhere, staff, mine.ref)).toMatchObject({ failure: { code: 'notFound' } });
});

test('each thing has the day that it belongs to, also when its title changes later', async () => {
	const vote = node('vote', { occurredOn: '2022-06-15' });
	const report = node('report', { occurredOn: '2023-05-06' });
	await inTransaction(context, async (tx) => {
		await recordNodes(tx, vote, report);
		await linkNodes(tx, { from: vote.ref, relation: 'became', to: report.ref });
		await recordNodes(tx, { ref: report.ref, title: 'Jahresbericht', visibility: 'public' });
	});
	const { start, consequences } = unwrap(await readThread(context, everybody, vote.ref));
	expect(start.occurredOn).toBe('2022-06-15');
	expect(consequences).toMatchObject([{ title: 'Jahresbericht', occurredOn: '2023-05-06' }]);
});

test('a circle ends', async () => {
	const one = node('element');
	const other = node('element');
	await inTransaction(context, async (tx) => {
		await recordNodes(tx, one, other);
		await linkNodes(
			tx,
			{ from: one.ref, relation: 'continuedAs', to: other.ref },
			{ from: other.ref, relation: 'continuedAs', to: one.ref },
		);
	});
	expect((await titles(everybody, one.ref)).consequences).toHaveLength(2);
});

test('an edge to something unknown cannot be drawn', async () => {
	const known = node('element');
	await expect(
		inTransaction(context, async (tx) => {
			await recordNodes(tx, known);
			await linkNodes(tx, { from: known.ref, relation: 'became', to: { kind: 'report', id: newId() } });
		}),
	).rejects.toThrow(/thread_edge/);
});

test('a long text is named by its beginning', async () => {
	const long = node('contribution', { title: 'Ein Satz ohne Ende. '.repeat(40) });
	await inTransaction(context, (tx) => recordNodes(tx, long));
	const { start } = unwrap(await readThread(context, everybody, long.ref));
	expect(start.title.length).toBeLessThan(210);
	expect(start.title).toMatch(/…$/);
});

function failed(): never {
	throw new Error('missing');
}
