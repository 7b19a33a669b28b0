import { beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { plainText } from '#concept/domain/plain-text.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import { findOutgoing, listOutgoing } from '#platform/mail/outbox.ts';
import { testApp } from '#platform/testing/app.ts';
import { inTransaction } from '#platform/transaction.ts';
import { answerQuestionnaire } from './answer-questionnaire.ts';
import { closeQuestionnaire, fixWording, markDissent } from './moderate-questionnaire.ts';
import { openQuestionnaire } from './open-questionnaire.ts';
import { listQuestionnaires, readOwnSheet, readQuestionnaire } from './read-questionnaires.ts';
import { tokenIn, town, type Town } from './testing/town.ts';

let now = new Date('2026-10-06T10:00:00Z');
beforeEach(() => {
	now = new Date('2026-10-06T10:00:00Z');
});
const t = await testApp({ clock: () => now });

const five = (...texts: string[]) =>
	[0, 1, 2, 3, 4].map((place) => ({ text: texts[place] ?? '', disagrees: false }));

async function asked() {
	const own = await town(t);
	const association = await own.organization('migrantOrganization', 'Verein Brücke');
	const unit = await own.organization('unit', 'Amt für Bildung');
	const chair = await own.member('Carla Chair', 'groupMember', own.groupId, {
		role: 'chair',
		onBehalfOf: association,
	});
	const umut = await own.member('Umut Probe', 'groupMember', own.groupId, { onBehalfOf: unit });
	const opened = unwrap(
		await openQuestionnaire(own.lead, {
			elementId: own.draft.goal,
			groupId: own.groupId,
			closesOn: '2026-10-20',
		}),
	);
	return { ...own, chair, umut, questionnaireId: opened.id, mails: opened.mails };
}

async function linkOf({ lead }: Town, recipient: string): Promise<string> {
	return inTransaction(lead, async (tx) => {
		const head = (await listOutgoing(tx)).find((mail) => mail.recipient.startsWith(recipient));
		const mail = head && (await findOutgoing(tx, head.id));
		return tokenIn(mail?.textBody ?? '');
	});
}

describe('a questionnaire', () => {
	test('asks the five questions of its kind, and each member gets a link of its own', async () => {
		const own = await asked();
		expect(own.mails).toBe(2);
		const token = await linkOf(own, 'umut');
		const sheet = unwrap(await readOwnSheet(t.context(own.municipality), { token }));
		expect(sheet.questions.map(({ text }) => text)[3]).toBe('Woran lässt sich messen, ob es erreicht ist?');
		expect(sheet.questionnaire.elementText).toBe('Text von Ziel.');
	});

	test('is answered by link or signed in, blanks allowed, and changed until it closes', async () => {
		const own = await asked();
		const visitor = t.context(own.municipality);
		const token = await linkOf(own, 'umut');
		unwrap(await answerQuestionnaire(visitor, { token, answers: five('Ja', 'Allen') }));
		const changed = five('Nein');
		unwrap(await answerQuestionnaire(own.umut, { questionnaireId: own.questionnaireId, answers: changed }));
		unwrap(
			await answerQuestionnaire(own.chair, { questionnaireId: own.questionnaireId, answers: five('Gern') }),
		);
		const { questions, answered } = unwrap(await readQuestionnaire(own.lead, own.questionnaireId));
		expect(answered).toBe(2);
		expect(questions[0]?.sectors).toMatchObject([
			{ sector: 'administration', answers: [{ text: 'Nein' }] },
			{ sector: 'migrantOrganization', answers: [{ text: 'Gern' }] },
		]);
		// Who is silent on one question keeps the column: columns stand below each other.
		expect(questions[1]).toMatchObject({
			blanks: 2,
			sectors: [
				{ sector: 'administration', answers: [] },
				{ sector: 'migrantOrganization', answers: [] },
			],
		});
		now = new Date('2026-10-21T10:00:00Z');
		expect(await answerQuestionnaire(visitor, { token, answers: changed })).toMatchObject({
			failure: { code: 'questionnaireClosed' },
		});
		expect(unwrap(await readOwnSheet(visitor, { token })).questions[0]?.answer).toBe('Nein');
	});

	test('tells names to those who lead the group, and to nobody else', async () => {
		const { lead, chair, umut, questionnaireId } = await asked();
		unwrap(await answerQuestionnaire(umut, { questionnaireId, answers: five('Ja') }));
		expect(
			unwrap(await readQuestionnaire(chair, questionnaireId)).names?.get(umut.actor.personId ?? ''),
		).toBe('Umut Probe');
		for (const other of [lead, umut])
			expect(unwrap(await readQuestionnaire(other, questionnaireId)).names).toBeNull();
	});

	test('is read in its group only', async () => {
		const own = await asked();
		const other = await own.organization('workingGroup', 'Arbeitsgruppe Wohnen');
		const stranger = await own.member('Fremde Person', 'groupMember', other);
		expect(await readQuestionnaire(stranger, own.questionnaireId)).toMatchObject({
			failure: { code: 'forbidden' },
		});
		expect(await listQuestionnaires(stranger)).toEqual([]);
		expect(await listQuestionnaires(own.umut)).toHaveLength(1);
		const answers = five('Ja');
		expect(
			await answerQuestionnaire(stranger, { questionnaireId: own.questionnaireId, answers }),
		).toMatchObject({ failure: { code: 'forbidden' } });
		const elsewhere = await asked();
		expect(await readQuestionnaire(elsewhere.lead, own.questionnaireId)).toMatchObject({
			failure: { code: 'notFound' },
		});
		const token = await linkOf(own, 'umut');
		expect(await readOwnSheet(t.context(elsewhere.municipality), { token })).toMatchObject({
			failure: { code: 'notFound' },
		});
	});

	test('gets marks of dissent from the group, and ends in a wording with the answers attached', async () => {
		const { lead, chair, umut, questionnaireId, draft } = await asked();
		const answers = five('Zu weit').map((one) => ({ ...one, disagrees: one.text !== '' }));
		unwrap(await answerQuestionnaire(umut, { questionnaireId, answers }));
		unwrap(await markDissent(chair, { questionnaireId, position: 4, dissent: true }));
		expect(await markDissent(umut, { questionnaireId, position: 4, dissent: false })).toMatchObject({
			failure: { code: 'forbidden' },
		});
		const evaluated = unwrap(await readQuestionnaire(umut, questionnaireId));
		expect(evaluated.questions.map(({ dissent }) => dissent)).toEqual([true, false, false, true, false]);
		unwrap(await closeQuestionnaire(chair, questionnaireId));
		const wording = { questionnaireId, text: 'Bis 2029 lernen 400 Menschen.', reason: 'Messbar gemacht.' };
		expect(await fixWording(chair, { ...wording, reason: ' ' })).toMatchObject({
			failure: { fields: { reason: 'required' } },
		});
		unwrap(await fixWording(chair, wording));
		expect(await fixWording(chair, wording)).toMatchObject({ failure: { code: 'wordingFixed' } });
		const goal = unwrap(await readDraft(lead)).tree.find(({ id }) => id === draft.goal);
		expect(plainText(goal?.body ?? [])).toBe('Bis 2029 lernen 400 Menschen.');
		const after = unwrap(await readQuestionnaire(lead, questionnaireId));
		expect(after).toMatchObject({ state: 'fixed', questionnaire: { fixedReason: 'Messbar gemacht.' } });
		expect(after.questions[0]?.sectors[0]?.answers[0]?.text).toBe('Zu weit');
	});

	test('is refused with what is wrong, and not opened twice', async () => {
		const { lead, draft, groupId } = await asked();
		const input = { elementId: draft.goal, groupId, closesOn: '2026-10-20' };
		expect(await openQuestionnaire(lead, input)).toMatchObject({ failure: { code: 'questionnaireOpen' } });
		for (const [more, fields] of [
			[{ elementId: draft.field }, { elementId: 'kind' }],
			[{ elementId: newId() }, { elementId: 'unknown' }],
			[{ groupId: newId() }, { groupId: 'unknown' }],
			[{ closesOn: '2026-10-05' }, { closesOn: 'past' }],
			[{ questions: ['a', 'b', '', 'd', 'e'] }, { 'question-3': 'required' }],
		] as const)
			expect(await openQuestionnaire(lead, { ...input, ...more })).toMatchObject({ failure: { fields } });
	});
});
