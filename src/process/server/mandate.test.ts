import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import { endOrganization } from '#people/server/end-organization.ts';
import { testApp } from '#platform/testing/app.ts';
import { inTransaction } from '#platform/transaction.ts';
import { everybody } from '#thread/domain/visibility.ts';
import { readThread } from '#thread/server/read-thread.ts';
import { recordNodes } from '#thread/server/record.ts';
import type { MandateInput } from '../domain/mandate-input.ts';
import { listMandates, readMandate } from './read-mandates.ts';
import { recordMandate } from './record-mandate.ts';
import { tickDemand } from './tick-demand.ts';
import { withdrawEvidence } from './withdraw-evidence.ts';

const t = await testApp({ clock: () => new Date('2027-03-01T10:00:00Z') });
const municipality = await t.municipality();
const lead = t.context(municipality, { personId: newId(), roles: ['processLead'] });
const department = t.context(municipality, { personId: newId(), roles: ['department'] });
const member = t.context(municipality, { personId: newId(), roles: ['groupMember'] });
const visitor = t.context(municipality);
let leadUnitId: string;
let count = 0;

const mandate = (of: Partial<MandateInput> = {}): MandateInput => ({
	title: 'Integrationskonzept fortschreiben',
	decisionNumber: `2027/${++count}`,
	decidedOn: '2027-01-27',
	wording: 'Die Stadtverordnetenversammlung beauftragt die Verwaltung, das Konzept fortzuschreiben.',
	leadUnitId,
	deliverable: 'Fortgeschriebenes Konzept',
	deadline: '2028-06-30',
	demands: [
		{ kind: 'partner', text: 'Der Beirat für Migration ist zu beteiligen.' },
		{ kind: 'recurringDuty', text: 'Alle zwei Jahre findet eine Konferenz statt.' },
	],
	...of,
});

beforeAll(async () => {
	leadUnitId = unwrap(await createOrganization(lead, { type: 'unit', name: 'Fachbereich Teilhabe' })).id;
});

describe('a mandate', () => {
	test('is recorded with what it demands, and everybody can read it', async () => {
		const { id } = unwrap(await recordMandate(lead, mandate()));
		const reading = unwrap(await readMandate(visitor, id));
		expect(reading).toMatchObject({ leadUnitName: 'Fachbereich Teilhabe', deadline: '2028-06-30' });
		expect(reading.demands.map(({ kind }) => kind)).toEqual(['partner', 'recurringDuty']);
		const thread = unwrap(await readThread(visitor, everybody, { kind: 'mandate', id }));
		expect(thread.consequences.map(({ title }) => title)).toContain(
			'Der Beirat für Migration ist zu beteiligen.',
		);
	});

	test.each<[string, Partial<MandateInput>, Record<string, string>]>([
		['due before it was decided', { deadline: '2027-01-26' }, { deadline: 'beforeDecision' }],
		['decided in the future', { decidedOn: '2027-03-02' }, { decidedOn: 'future' }],
		[
			'without a title or a number',
			{ title: ' ', decisionNumber: '' },
			{ title: 'required', decisionNumber: 'required' },
		],
		['on a day that does not exist', { deadline: '2027-02-30' }, { deadline: 'date' }],
		['without a day', { decidedOn: '' }, { decidedOn: 'required' }],
		['of an unknown unit', { leadUnitId: newId() }, { leadUnitId: 'unknown' }],
		[
			'with an unknown kind of demand',
			{ demands: [{ kind: 'x' as never, text: 'x' }] },
			{ demands: 'unknown' },
		],
	])('%s is refused, and nothing is kept', async (_, wrong, fields) => {
		const before = (await listMandates(lead)).length;
		const refused = await recordMandate(lead, mandate(wrong));
		expect(refused).toMatchObject({ failure: { code: 'invalidInput', fields } });
		expect(await listMandates(lead)).toHaveLength(before);
	});

	test('of one decision is recorded once', async () => {
		unwrap(await recordMandate(lead, mandate({ decisionNumber: 'SVV 17' })));
		expect(await recordMandate(lead, mandate({ decisionNumber: ' svv  17' }))).toMatchObject({
			failure: { fields: { decisionNumber: 'taken' } },
		});
	});

	test('is not led by a unit that has ended', async () => {
		const { id } = unwrap(await createOrganization(lead, { type: 'unit', name: 'Altes Amt' }));
		unwrap(await endOrganization(lead, { id, reason: 'aufgegangen im Fachbereich' }));
		expect(await recordMandate(lead, mandate({ leadUnitId: id }))).toMatchObject({
			failure: { fields: { leadUnitId: 'ended' } },
		});
	});

	test('that is internal is hidden from the public and from members of groups', async () => {
		const { id } = unwrap(await recordMandate(lead, mandate({ visibility: 'internal' })));
		expect(await readMandate(visitor, id)).toMatchObject({ failure: { code: 'notFound' } });
		expect(await readMandate(member, id)).toMatchObject({ failure: { code: 'notFound' } });
		expect((await listMandates(visitor)).map((one) => one.id)).not.toContain(id);
		unwrap(await readMandate(department, id));
	});

	test('is recorded only by whoever may, and unknown to another municipality', async () => {
		expect(await recordMandate(department, mandate())).toMatchObject({ failure: { code: 'forbidden' } });
		const { id } = unwrap(await recordMandate(lead, mandate()));
		const foreign = t.context(await t.municipality('Anderswo'), {
			personId: newId(),
			roles: ['processLead'],
		});
		expect(await readMandate(foreign, id)).toMatchObject({ failure: { code: 'notFound' } });
		expect(await recordMandate(foreign, mandate())).toMatchObject({
			failure: { fields: { leadUnitId: 'unknown' } },
		});
	});
});

describe('a demand', () => {
	const demandOf = async () => {
		const { id } = unwrap(await recordMandate(lead, mandate()));
		const reading = unwrap(await readMandate(lead, id));
		return { mandateId: id, demandId: reading.demands[1]?.id ?? '' };
	};

	test('is ticked off with evidence, a recurring one again and again', async () => {
		const { mandateId, demandId } = await demandOf();
		unwrap(await tickDemand(lead, { demandId, evidence: { text: 'Konferenz 2025' }, on: '2025-10-01' }));
		unwrap(await tickDemand(lead, { demandId, evidence: { text: 'Konferenz 2027' } }));
		const { demands } = unwrap(await readMandate(visitor, mandateId));
		expect(demands[1]?.evidence.map(({ text }) => text)).toEqual(['Konferenz 2027', 'Konferenz 2025']);
		expect(demands[0]?.evidence).toEqual([]);
	});

	test('is met by a thing of the thread; what is hidden there stays hidden', async () => {
		const { mandateId, demandId } = await demandOf();
		const ref = { kind: 'event' as const, id: newId() };
		await inTransaction(lead, (tx) =>
			recordNodes(tx, { ref, title: 'Geheimes Treffen', visibility: 'internal' }),
		);
		unwrap(await tickDemand(lead, { demandId, evidence: { text: 'Treffen', ref } }));
		const evidenceFor = async (context: typeof lead) =>
			unwrap(await readMandate(context, mandateId)).demands[1]?.evidence[0];
		expect(await evidenceFor(department)).toMatchObject({ thing: { ref, title: 'Geheimes Treffen' } });
		expect(await evidenceFor(visitor)).toMatchObject({ text: 'Treffen', thing: null });
		const thread = unwrap(
			await readThread(
				lead,
				{ levels: ['public', 'internal'], bodies: [] },
				{ kind: 'mandate', id: mandateId },
			),
		);
		expect(thread.consequences.map(({ ref: { kind } }) => kind)).toContain('event');
	});

	test('needs a text, a day that has been, and a thing that exists', async () => {
		const { demandId } = await demandOf();
		const ref = { kind: 'event' as const, id: newId() };
		expect(await tickDemand(lead, { demandId, evidence: { text: '', ref }, on: '2027-03-02' })).toMatchObject(
			{ failure: { fields: { text: 'required', ref: 'unknown', on: 'future' } } },
		);
		expect(await tickDemand(department, { demandId, evidence: { text: 'x' } })).toMatchObject({
			failure: { code: 'forbidden' },
		});
		const elsewhere = { demandId, mandateId: newId(), evidence: { text: 'x' } };
		expect(await tickDemand(lead, elsewhere)).toMatchObject({ failure: { code: 'notFound' } });
		expect(await tickDemand(lead, { demandId: newId(), evidence: { text: 'x' } })).toMatchObject({
			failure: { code: 'notFound' },
		});
	});

	test('is open again when its evidence is withdrawn, with a reason, once', async () => {
		const { mandateId, demandId } = await demandOf();
		const { id } = unwrap(await tickDemand(lead, { demandId, evidence: { text: 'irrtümlich' } }));
		expect(await withdrawEvidence(lead, { id, reason: ' ' })).toMatchObject({
			failure: { fields: { reason: 'required' } },
		});
		expect(await withdrawEvidence(lead, { id, mandateId: newId(), reason: 'x' })).toMatchObject({
			failure: { code: 'notFound' },
		});
		unwrap(await withdrawEvidence(lead, { id, mandateId, reason: 'gehört zu einem anderen Auftrag' }));
		expect(unwrap(await readMandate(lead, mandateId)).demands[1]?.evidence).toEqual([]);
		expect(await withdrawEvidence(lead, { id, reason: 'noch einmal' })).toMatchObject({
			failure: { code: 'notFound' },
		});
	});
});
