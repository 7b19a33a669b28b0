import { isId, type Id } from '#shared/ids.ts';
import { isPlainDate, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { m } from '#paraglide/messages.js';
import { readEdition } from '#concept/server/read-editions.ts';
import { openRound } from '#participation/server/open-round.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { linkNodes } from '#thread/server/record.ts';
import { consolidationAbilities } from '../domain/abilities.ts';
import { addDays } from '../domain/review.ts';
import { ruleOn } from '../domain/rules.ts';

/** Days after the end of the feedback until which everybody is promised an answer. */
const answerDays = 28;

/**
 * Opens the round of feedback on a published draft: two weeks from its first day (`ruleOn`), it closes by itself. Form
 * fields: `opensOn`: `required`, `date`; `editionId`: `unknown`.
 */
export async function openDraftFeedback(
	context: Context,
	input: { readonly editionId: Id; readonly opensOn: PlainDate },
): Promise<Result<{ roundId: Id }>> {
	if (!consolidationAbilities.publishDraft(context.actor)) return failure('forbidden');
	const { editionId, opensOn } = input;
	if (!isPlainDate(opensOn))
		return failure('invalidInput', {}, { opensOn: opensOn === '' ? 'required' : 'date' });
	const edition = isId(editionId) ? await readEdition(context, editionId) : failure('notFound');
	if (!edition.ok || edition.value.edition.state !== 'publishedDraft')
		return failure('invalidInput', {}, { editionId: 'unknown' });
	// Fourteen days with the first one.
	const closesOn = addDays(opensOn, ruleOn('feedback', opensOn).days - 1);
	const { number, title } = edition.value.edition;
	const round = await openRound(context, {
		title: m.consolidation_feedback_title({ number, title }, { locale: 'de' }),
		question: m.consolidation_feedback_question({}, { locale: 'de' }),
		opensOn,
		closesOn,
		answerUntil: addDays(closesOn, answerDays),
		editionId,
	});
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
