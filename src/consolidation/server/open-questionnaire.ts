import { isId, newId, type Id } from '#shared/ids.ts';
import { plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine } from '#shared/text-input.ts';
import { m } from '#paraglide/messages.js';
import { plainText } from '#concept/domain/plain-text.ts';
import { draftIn } from '#concept/server/read-draft.ts';
import { elementTitle } from '#concept/server/record-edition.ts';
import { groupTypes, isOneOf } from '#people/domain/organization.ts';
import { createAccessLink } from '#people/server/access-links.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import { presentMembers, type PresentMember } from '#people/server/present-members.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { addressOf } from '#platform/http/address.ts';
import { sendMail } from '#platform/mail/send-mail.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import type { Ref } from '#thread/domain/ref.ts';
import { linkNodes, recordNodes, recordUnknownNodes } from '#thread/server/record.ts';
import { longDate } from '#concept/components/dates.ts';
import { consolidationAbilities } from '../domain/abilities.ts';
import type { ConsolidationEvents } from '../domain/events.ts';
import { questionnaireKindOf, questionnaireProblems, type Questionnaire } from '../domain/questionnaire.ts';
import { addDays } from '../domain/review.ts';
import { linkDaysAfterDue } from '../domain/rules.ts';
import { isSeated } from '../domain/seats.ts';
import { hasOpenQuestionnaire, insertQuestionnaire } from './questionnaire.store.ts';
import { shippedQuestions } from './shipped-questions.ts';

export interface NewQuestionnaire {
	readonly elementId: Id;
	readonly groupId: Id;
	readonly processId?: Id | null;
	readonly closesOn: PlainDate;
	/** Copies of the shipped ones, as edited; the shipped ones themselves unless given. */
	readonly questions?: readonly string[];
}

/** What would be put to whom: shown before anything is sent. */
export interface QuestionnairePreview {
	readonly questionnaire: Questionnaire;
	readonly questions: readonly string[];
	readonly group: string;
	readonly recipients: readonly PresentMember[];
}

/** The same checks as opening; sends nothing. */
export async function previewQuestionnaire(
	context: Context,
	input: NewQuestionnaire,
): Promise<Result<QuestionnairePreview>> {
	if (!consolidationAbilities.openQuestionnaire(context.actor)) return failure('forbidden');
	return inTransaction(context, (tx) => prepare(tx, input));
}

/**
 * Puts an element of the draft to a group: five questions, answered signed in or by the link in the mail that each
 * member gets. Form fields: `elementId`, `groupId`: `unknown`, `kind`; and those of `questionnaireProblems`.
 */
export async function openQuestionnaire(
	context: Context,
	input: NewQuestionnaire,
): Promise<Result<{ id: Id; mails: number }>> {
	if (!consolidationAbilities.openQuestionnaire(context.actor)) return failure('forbidden');
	const address = await addressOf(context);
	return inTransaction(context, async (tx) => {
		const prepared = await prepare(tx, input);
		if (!prepared.ok) return prepared;
		const { questionnaire, questions, group, recipients } = prepared.value;
		await insertQuestionnaire(tx, questionnaire, questions);
		await recordOpened(tx, questionnaire);
		for (const member of recipients) await invite(tx, questionnaire, group, member, address);
		await appendEvent<ConsolidationEvents, 'questionnaire.opened'>(tx, {
			type: 'questionnaire.opened',
			version: 1,
			subject: { kind: 'questionnaire', id: questionnaire.id },
			payload: {
				elementId: questionnaire.elementId,
				groupId: questionnaire.groupId,
				mails: recipients.length,
			},
		});
		return success({ id: questionnaire.id, mails: recipients.length });
	});
}

async function prepare(tx: Transaction, input: NewQuestionnaire): Promise<Result<QuestionnairePreview>> {
	const today = plainDateAt(tx.now);
	const draft = await draftIn(tx);
	const element = draft?.tree.find(({ id }) => id === input.elementId);
	const group = isId(input.groupId) ? (await organizationsById(tx)).get(input.groupId) : undefined;
	const kind = element ? questionnaireKindOf(element.kind) : null;
	const questions = (input.questions ?? shippedQuestions(kind ?? 'goal', 'de')).map(oneLine);
	const fields = questionnaireProblems({ closesOn: input.closesOn, questions }, today);
	if (!element) fields['elementId'] = 'unknown';
	else if (kind === null) fields['elementId'] = 'kind';
	if (!group || !isOneOf(groupTypes, group.type) || group.endedOn !== null) fields['groupId'] = 'unknown';
	if (!draft || !element || !group || kind === null || Object.keys(fields).length > 0)
		return failure('invalidInput', {}, fields);
	if (await hasOpenQuestionnaire(tx, element.id, group.id)) return failure('questionnaireOpen');
	return success({
		questionnaire: {
			id: newId(),
			kind,
			elementId: element.id,
			elementTitle: elementTitle(element, draft.numbers.get(element.id)).slice(0, 1000),
			elementText: plainText(element.body),
			groupId: group.id,
			processId: input.processId ?? null,
			openedOn: today,
			closesOn: input.closesOn,
			closedAt: null,
			fixedAt: null,
			fixedReason: null,
			fixedTitle: null,
			fixedText: null,
		},
		questions,
		group: group.name,
		recipients: (await presentMembers(tx, [group.id])).filter(isSeated),
	});
}

async function recordOpened(
	tx: Transaction,
	{ id, elementId, elementTitle: title, groupId }: Questionnaire,
): Promise<void> {
	const element: Ref = { kind: 'element', id: elementId };
	const ref: Ref = { kind: 'questionnaire', id };
	await recordUnknownNodes(tx, { ref: element, title, visibility: 'internal' });
	await recordNodes(tx, { ref, title, visibility: 'body', bodyId: groupId });
	await linkNodes(tx, { from: element, relation: 'discussedIn', to: ref });
}

async function invite(
	tx: Transaction,
	questionnaire: Questionnaire,
	group: string,
	member: PresentMember,
	address: string,
): Promise<void> {
	const { language: locale } = member;
	const token = await createAccessLink(tx, {
		purpose: 'questionnaire',
		subjectId: questionnaire.id,
		personId: member.personId,
		expiresAt: new Date(`${addDays(questionnaire.closesOn, linkDaysAfterDue)}T00:00:00Z`),
	});
	const title = questionnaire.elementTitle;
	await sendMail(tx, {
		to: member.email,
		locale,
		subject: m.consolidation_mail_questionnaire_subject({ title }, { locale }),
		paragraphs: [
			m.consolidation_mail_questionnaire_text(
				{ group, title, date: longDate(questionnaire.closesOn, locale) },
				{ locale },
			),
		],
		link: {
			label: m.consolidation_mail_questionnaire_link({}, { locale }),
			url: `${address}/fragebogen/${token}`,
		},
		reason: m.consolidation_mail_questionnaire_reason({ group }, { locale }),
	});
}
