import { beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { findOutgoing, listOutgoing } from '#platform/mail/outbox.ts';
import { testApp } from '#platform/testing/app.ts';
import { inTransaction } from '#platform/transaction.ts';
import { everybody } from '#thread/domain/visibility.ts';
import { readThread } from '#thread/server/read-thread.ts';
import { emptyOpinion } from '../domain/opinion.ts';
import { giveOpinion, keepOpinionDraft } from './give-opinion.ts';
import { listReviews, readRequest, readReview } from './read-reviews.ts';
import { tasksOfConsolidation } from './read-tasks.ts';
import { remindUnit, returnReview } from './remind-unit.ts';
import { previewReview, requestReview } from './request-review.ts';
import { tokenIn, town } from './testing/town.ts';

let now = new Date('2026-10-06T10:00:00Z');
beforeEach(() => {
	now = new Date('2026-10-06T10:00:00Z');
});
const t = await testApp({ clock: () => now });

const yes = { ...emptyOpinion, verdict: 'feasible', reason: 'Das Geld ist da.' };

async function asked() {
	const own = await town(t);
	const school = await own.organization('unit', 'Amt für Bildung');
	const finance = await own.organization('unit', 'Kämmerei');
	const clerk = await own.member('Bruno Amt', 'department', school);
	const treasurer = await own.member('Klara Kasse', 'department', finance);
	const input = {
		elementIds: [own.draft.goal],
		unitIds: [school, finance],
		groupId: own.groupId,
		question: 'Geht das?',
		dueOn: '2026-10-20',
	};
	const { id: reviewId } = unwrap(await requestReview(own.lead, input));
	const listed = unwrap(await listReviews(own.lead));
	const requestOf = (unit: string) => listed.find((one) => one.unit === unit)?.requestId ?? '';
	const mails = async (recipient: string) =>
		inTransaction(own.lead, async (tx) => {
			const heads = (await listOutgoing(tx)).filter((mail) => mail.recipient.startsWith(recipient));
			return Promise.all(heads.map(async ({ id }) => (await findOutgoing(tx, id))?.textBody ?? ''));
		});
	const visitor = t.context(own.municipality);
	return { ...own, school, finance, clerk, treasurer, input, reviewId, requestOf, mails, visitor };
}

describe('a review', () => {
	test('shows before it is sent whom it reaches, and reaches them by a link without a password', async () => {
		const { lead, input, mails, visitor, draft } = await asked();
		const preview = unwrap(await previewReview(lead, input));
		expect(
			preview.units.map(({ unit, recipients }) => [unit.name, recipients.map(({ name }) => name)]),
		).toEqual([
			['Amt für Bildung', ['Bruno Amt']],
			['Kämmerei', ['Klara Kasse']],
		]);
		const [mail = ''] = await mails('bruno');
		const request = unwrap(await readRequest(visitor, { token: tokenIn(mail) }));
		expect(request).toMatchObject({ unit: 'Amt für Bildung', state: 'waiting' });
		expect(request.elements.map(({ elementId }) => elementId)).toEqual([draft.goal]);
	});

	test('keeps what was typed, takes the opinion, changes nothing the second time, and keeps versions', async () => {
		const { lead, mails, visitor, draft, reviewId } = await asked();
		const token = tokenIn((await mails('bruno'))[0] ?? '');
		const of = { token, elementId: draft.goal };
		unwrap(await keepOpinionDraft(visitor, { ...of, ...emptyOpinion, money: '20.000 Euro?' }));
		expect(unwrap(await readRequest(visitor, { token })).elements[0]).toMatchObject({
			given: null,
			form: { money: '20.000 Euro?' },
		});
		expect(await giveOpinion(visitor, { ...of, ...emptyOpinion, verdict: 'feasible' })).toMatchObject({
			failure: { fields: { reason: 'required' } },
		});
		expect(unwrap(await giveOpinion(visitor, { ...of, ...yes }))).toEqual({ version: 1, changed: true });
		expect(unwrap(await giveOpinion(visitor, { ...of, ...yes }))).toEqual({ version: 1, changed: false });
		const no = { ...yes, verdict: 'notFeasible', reason: 'Die Stelle fehlt.' };
		expect(unwrap(await giveOpinion(visitor, { ...of, ...no }))).toEqual({ version: 2, changed: true });
		const [opinion] = unwrap(await readReview(lead, reviewId)).elements[0]?.opinions ?? [];
		expect(opinion).toMatchObject({ verdict: 'notFeasible', givenByName: 'Bruno Amt' });
		expect(opinion?.earlier.map(({ reason }) => reason)).toEqual(['Das Geld ist da.']);
	});

	test('puts divergent opinions side by side, and goes back to the group with them', async () => {
		const { lead, clerk, treasurer, requestOf, draft, reviewId, member, groupId, mails, visitor } =
			await asked();
		const elementId = draft.goal;
		unwrap(await giveOpinion(clerk, { requestId: requestOf('Amt für Bildung'), elementId, ...yes }));
		const no = { ...yes, verdict: 'needsOwnDecision', reason: 'Nicht im Haushalt.' };
		expect(await giveOpinion(clerk, { requestId: requestOf('Kämmerei'), elementId, ...no })).toMatchObject({
			failure: { code: 'forbidden' },
		});
		unwrap(await giveOpinion(treasurer, { requestId: requestOf('Kämmerei'), elementId, ...no }));
		expect(unwrap(await readReview(lead, reviewId)).elements[0]).toMatchObject({
			divergent: true,
			missing: [],
		});
		const chair = await member('Carla Chair', 'groupMember', groupId, { role: 'chair' });
		expect(await readReview(chair, reviewId)).toMatchObject({ failure: { code: 'forbidden' } });
		expect((await tasksOfConsolidation(lead)).map(({ kind }) => kind)).toEqual(['returnReview']);
		expect(unwrap(await returnReview(lead, { reviewId, note: 'Bitte beraten.' })).mails).toBe(1);
		expect(unwrap(await readReview(chair, reviewId)).elements[0]?.opinions).toHaveLength(2);
		const token = tokenIn((await mails('bruno'))[0] ?? '');
		expect(await giveOpinion(visitor, { token, elementId, ...no })).toMatchObject({
			failure: { code: 'linkExpired' },
		});
		expect(
			await giveOpinion(clerk, { requestId: requestOf('Amt für Bildung'), elementId, ...no }),
		).toMatchObject({ failure: { code: 'reviewReturned' } });
		expect(await returnReview(lead, { reviewId, note: '' })).toMatchObject({
			failure: { code: 'reviewReturned' },
		});
	});

	test('is refused with a deadline before its start, without units, and for what is not there', async () => {
		const { lead, input, clerk, groupId } = await asked();
		for (const [more, fields] of [
			[{ dueOn: '2026-10-05' }, { dueOn: 'beforeStart' }],
			[{ unitIds: [] }, { unitIds: 'required' }],
			[{ unitIds: [groupId] }, { unitIds: 'unknown' }],
			[{ elementIds: [newId()] }, { elementIds: 'unknown' }],
			[{ question: ' ' }, { question: 'required' }],
		] as const)
			expect(await requestReview(lead, { ...input, ...more })).toMatchObject({ failure: { fields } });
		expect(await requestReview(clerk, input)).toMatchObject({ failure: { code: 'forbidden' } });
	});

	test('is of one municipality, and no secret of it is public', async () => {
		const { reviewId, requestOf, mails, municipality, draft } = await asked();
		const there = await asked();
		expect(await readReview(there.lead, reviewId)).toMatchObject({ failure: { code: 'notFound' } });
		const token = tokenIn((await mails('bruno'))[0] ?? '');
		expect(await readRequest(there.visitor, { token })).toMatchObject({ failure: { code: 'notFound' } });
		expect(
			await giveOpinion(there.lead, { requestId: requestOf('Kämmerei'), elementId: draft.goal, ...yes }),
		).toMatchObject({ failure: { code: 'notFound' } });
		const visitor = t.context(municipality);
		expect(await readReview(visitor, reviewId)).toMatchObject({ failure: { code: 'forbidden' } });
		expect(await listReviews(visitor)).toMatchObject({ failure: { code: 'forbidden' } });
		expect(await readThread(visitor, everybody, { kind: 'review', id: reviewId })).toMatchObject({
			failure: { code: 'notFound' },
		});
	});
});

test('scenario: a department is four weeks late', async () => {
	const { lead, requestOf, mails, visitor, draft, clerk } = await asked();
	now = new Date('2026-11-17T09:00:00Z');
	const overdue = unwrap(await listReviews(lead, { state: 'overdue' }));
	expect(overdue.map(({ unit, daysLate }) => [unit, daysLate])).toEqual([
		['Amt für Bildung', 28],
		['Kämmerei', 28],
	]);
	expect(await tasksOfConsolidation(lead)).toMatchObject([{ kind: 'remindUnits', count: 2 }]);
	expect(await tasksOfConsolidation(clerk)).toMatchObject([{ kind: 'giveOpinion', due: '2026-10-20' }]);
	const requestId = requestOf('Amt für Bildung');
	expect(unwrap(await remindUnit(lead, requestId)).mails).toBe(1);
	const letters = await mails('bruno');
	expect(letters).toHaveLength(2);
	// The link of the first mail still works, like that of the reminder: who is late shall not have to ask for a new one.
	for (const letter of letters) unwrap(await readRequest(visitor, { token: tokenIn(letter) }));
	const token = tokenIn(letters[0] ?? '');
	unwrap(await giveOpinion(visitor, { token, elementId: draft.goal, ...yes }));
	expect(unwrap(await listReviews(lead, { state: 'overdue' })).map(({ unit }) => unit)).toEqual(['Kämmerei']);
	expect(await remindUnit(lead, requestId)).toMatchObject({ failure: { code: 'alreadyDone' } });
	now = new Date('2027-02-01T09:00:00Z');
	expect(await readRequest(visitor, { token })).toMatchObject({ failure: { code: 'linkExpired' } });
});
