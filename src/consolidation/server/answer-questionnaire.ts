import { isId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { openAccessLink } from '#people/server/access-links.ts';
import { presentMembers } from '#people/server/present-members.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import type { ConsolidationEvents } from '../domain/events.ts';
import {
	answerProblems,
	questionnaireState,
	type AnswerInput,
	type Questionnaire,
} from '../domain/questionnaire.ts';
import { isSeated } from '../domain/seats.ts';
import { findQuestionnaire, lockQuestionnaire, saveAnswers } from './questionnaire.store.ts';

/** Signed in, by the questionnaire's id; or by the link in the mail. */
export type QuestionnaireKey =
	| { readonly questionnaireId: Id; readonly token?: undefined }
	| { readonly token: string; readonly questionnaireId?: undefined };

export type Answering = QuestionnaireKey & { readonly answers: readonly AnswerInput[] };

/**
 * A member's five answers, in the place of those given before, until the questionnaire closes. Blanks are allowed.
 * The member's sector is that of the organisation on whose behalf it sits in the group today.
 */
export async function answerQuestionnaire(context: Context, input: Answering): Promise<Result<{ id: Id }>> {
	return inTransaction(context, async (tx) => {
		const opened = await openFor(tx, input);
		if (!opened.ok) return opened;
		const { personId } = opened.value;
		// Held only now: whoever has no key must not make others wait.
		const questionnaire = await lockQuestionnaire(tx, opened.value.questionnaire.id);
		if (!questionnaire) return failure('notFound');
		const member = (await presentMembers(tx, [questionnaire.groupId])).find(
			(one) => one.personId === personId && isSeated(one),
		);
		if (!member) return failure('forbidden');
		if (questionnaireState(questionnaire, plainDateAt(tx.now)) !== 'open')
			return failure('questionnaireClosed');
		const answers = input.answers.map(({ text, disagrees }) => ({ text: text.trim(), disagrees }));
		const fields = answerProblems(answers);
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		await saveAnswers(tx, { questionnaireId: questionnaire.id, personId, sector: member.sector }, answers);
		await appendEvent<ConsolidationEvents, 'questionnaire.answered'>(tx, {
			type: 'questionnaire.answered',
			version: 1,
			subject: { kind: 'questionnaire', id: questionnaire.id },
			payload: { blanks: answers.filter(({ text, disagrees }) => text === '' && !disagrees).length },
		});
		return success({ id: questionnaire.id });
	});
}

/** Who answers what: by session or by link. */
export async function openFor(
	tx: Transaction,
	key: QuestionnaireKey,
): Promise<Result<{ questionnaire: Questionnaire; personId: Id }, 'forbidden' | 'notFound' | 'linkExpired'>> {
	let { personId } = tx.actor;
	let id = key.questionnaireId ?? '';
	if (key.token !== undefined) {
		const link = await openAccessLink(tx, 'questionnaire', key.token);
		if (!link.ok) return link;
		({ personId, subjectId: id } = link.value);
	}
	if (personId === null) return failure('forbidden');
	const questionnaire = isId(id) ? await findQuestionnaire(tx, id) : null;
	return questionnaire ? success({ questionnaire, personId }) : failure('notFound');
}
