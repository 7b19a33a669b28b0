import { isId, type Id } from '#shared/ids.ts';
import { isPlainDate, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { m } from '#paraglide/messages.js';
import { readEdition } from '#concept/server/read-editions.ts';
import { listRounds, type ListedRound } from '#participation/server/list-rounds.ts';
import { openRound } from '#participation/server/open-round.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { linkNodes } from '#thread/server/record.ts';
import { consolidationAbilities } from '../domain/abilities.ts';
import { addDays } from '../domain/review.ts';
import { ruleOn } from '../domain/rules.ts';

/** Days after the end of the feedback until which everybody is promised an answer. */
const answerDays = 28;

export interface DraftFeedback {
	readonly editionId: Id;
	readonly opensOn: PlainDate;
}

/** The round as it would be opened. */
export interface PlannedRound {
	readonly title: string;
	readonly question: string;
	readonly opensOn: PlainDate;
	readonly closesOn: PlainDate;
	readonly answerUntil: PlainDate;
}

/**
 * Opens the round of feedback on a published draft: two weeks from its first day (`ruleOn`), it closes by itself. Form
 * fields: `opensOn`: `required`, `date`; `editionId`: `unknown`. A draft has one round: then `alreadyDone`.
 */
export async function openDraftFeedback(
	context: Context,
	input: DraftFeedback,
): Promise<Result<{ roundId: Id }>> {
	const planned = await previewFeedback(context, input);
	if (!planned.ok) return planned;
	const { editionId } = input;
	const round = await openRound(context, { ...planned.value, editionId });
	if (!round.ok) return round;
	const { id: roundId } = round.value;
	return inTransaction(context, async (tx) => {
		await linkNodes(tx, {
			from: { kind: 'edition', id: editionId },
			relation: 'discussedIn',
			to: { kind: 'feedbackRound', id: roundId },
		});
		return success({ roundId });
	});
}

/** The same checks; opens nothing. */
export async function previewFeedback(context: Context, input: DraftFeedback): Promise<Result<PlannedRound>> {
	if (!consolidationAbilities.publishDraft(context.actor)) return failure('forbidden');
	const { editionId, opensOn } = input;
	if (!isPlainDate(opensOn))
		return failure('invalidInput', {}, { opensOn: opensOn === '' ? 'required' : 'date' });
	const edition = isId(editionId) ? await readEdition(context, editionId) : failure('notFound');
	if (!edition.ok || edition.value.edition.state !== 'publishedDraft')
		return failure('invalidInput', {}, { editionId: 'unknown' });
	if ((await roundOf(context, editionId)) !== null) return failure('alreadyDone');
	// Fourteen days with the first one.
	const closesOn = addDays(opensOn, ruleOn('feedback', opensOn).days - 1);
	const { number, title } = edition.value.edition;
	return success({
		title: m.consolidation_feedback_title({ number, title }, { locale: 'de' }),
		question: m.consolidation_feedback_question({}, { locale: 'de' }),
		opensOn,
		closesOn,
		answerUntil: addDays(closesOn, answerDays),
	});
}

/** The round about an edition, unless it was cancelled. */
export async function roundOf(context: Context, editionId: Id): Promise<ListedRound | null> {
	const rounds = await listRounds(context);
	return rounds.find((one) => one.editionId === editionId && one.cancelledReason === null) ?? null;
}
