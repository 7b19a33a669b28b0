import { isId, newId, type Id } from '#shared/ids.ts';
import { failure, success, type Failure, type Result } from '#shared/result.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import { alignBlocks } from '#concept/domain/align-blocks.ts';
import { limits as conceptLimits } from '#concept/domain/limits.ts';
import { readNotation } from '#concept/domain/notation/read.ts';
import { termsIn } from '#concept/domain/notation/terms.ts';
import { plainText } from '#concept/domain/plain-text.ts';
import { editElementIn } from '#concept/server/edit-element.ts';
import { draftIn } from '#concept/server/read-draft.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import type { ConsolidationEvents } from '../domain/events.ts';
import { limits } from '../domain/limits.ts';
import { positions, type Questionnaire } from '../domain/questionnaire.ts';
import {
	closeQuestionnaireRow,
	fixQuestionnaireRow,
	lockQuestionnaire,
	updateDissent,
} from './questionnaire.store.ts';
import { mayModerate } from './read-questionnaires.ts';

/** The group marks where its answers differ, or that they do not. */
export async function markDissent(
	context: Context,
	input: { readonly questionnaireId: Id; readonly position: number; readonly dissent: boolean },
): Promise<Result<null>> {
	return moderating(context, input.questionnaireId, async (tx, { id }) => {
		const { position, dissent } = input;
		if (!positions.some((one) => one === position)) return failure('notFound');
		if (!(await updateDissent(tx, id, position, dissent))) return failure('notFound');
		await appendEvent<ConsolidationEvents, 'questionnaire.dissentMarked'>(tx, {
			type: 'questionnaire.dissentMarked',
			version: 1,
			subject: { kind: 'questionnaire', id },
			payload: { position, dissent },
		});
		return success(null);
	});
}

/** Ends answering before the last day; done twice, it is done. */
export async function closeQuestionnaire(context: Context, questionnaireId: Id): Promise<Result<null>> {
	return moderating(context, questionnaireId, async (tx, { id, elementId, closedAt }) => {
		if (closedAt !== null) return success(null);
		await closeQuestionnaireRow(tx, id);
		await appendEvent<ConsolidationEvents, 'questionnaire.closed'>(tx, {
			type: 'questionnaire.closed',
			version: 1,
			subject: { kind: 'questionnaire', id },
			payload: { elementId },
		});
		return success(null);
	});
}

export interface Wording {
	readonly questionnaireId: Id;
	/** As it stands unless given. */
	readonly title?: string;
	/** In the notation of the concept's forms. */
	readonly text: string;
	readonly reason: string;
	/** The revision of the element from which the writer started; the present one unless given. */
	readonly revision?: number;
}

/**
 * The group's wording becomes the draft's; nobody can answer any more, and the answers stay attached to the element.
 * Form fields: `reason`, `text`: `invalid`, and those of the element.
 */
export async function fixWording(context: Context, input: Wording): Promise<Result<null>> {
	return moderating(context, input.questionnaireId, async (tx, questionnaire) => {
		if (questionnaire.fixedAt !== null) return failure('wordingFixed');
		const draft = await draftIn(tx);
		const element = draft?.tree.find(({ id }) => id === questionnaire.elementId);
		if (!draft || !element) return failure('notFound');
		const reason = input.reason.trim();
		const problem = textProblem(reason, limits.reason, true);
		const tooLong = input.text.length > conceptLimits.bodyBytes;
		const read = readNotation(tooLong ? '' : input.text, newId, termsIn(draft.tree));
		const fields: Record<string, string> = {};
		if (problem) fields['reason'] = problem;
		if (tooLong) fields['text'] = 'tooLong';
		else if (read.problems.length > 0) fields['text'] = 'invalid';
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		const title = oneLine(input.title ?? element.title);
		const body = alignBlocks(element.body, read.blocks);
		const revision = input.revision ?? draft.revisions.get(element.id) ?? 0;
		const edited = await editElementIn(tx, { ...element, title, body, revision });
		if (!edited.ok) return inFieldsOfForm(edited.failure);
		await fixQuestionnaireRow(tx, questionnaire.id, {
			fixedReason: reason,
			fixedTitle: title,
			fixedText: plainText(body),
		});
		await appendEvent<ConsolidationEvents, 'questionnaire.wordingFixed'>(tx, {
			type: 'questionnaire.wordingFixed',
			version: 1,
			subject: { kind: 'questionnaire', id: questionnaire.id },
			payload: { elementId: element.id, changed: edited.value.changeId !== null },
			reason,
		});
		return success(null);
	});
}

/** The body of an element is the text of this form. */
function inFieldsOfForm({ code, details, fields: { body, ...fields } }: Failure): Result<null> {
	return failure(code, details, body === undefined ? fields : { ...fields, text: body });
}

async function moderating(
	context: Context,
	id: Id,
	work: (tx: Transaction, questionnaire: Questionnaire) => Promise<Result<null>>,
): Promise<Result<null>> {
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const questionnaire = await lockQuestionnaire(tx, id);
		if (!questionnaire) return failure('notFound');
		return (await mayModerate(tx, questionnaire)) ? work(tx, questionnaire) : failure('forbidden');
	});
}
