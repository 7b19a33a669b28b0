import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { recordNodes } from '#thread/server/record.ts';
import { participationAbilities } from '../domain/abilities.ts';
import type { ParticipationEvents } from '../domain/events.ts';
import { limits } from '../domain/limits.ts';
import { roundProblems, type FeedbackRound } from '../domain/round.ts';
import { moveAnswerUntil } from './contribution.store.ts';
import { cancelRoundRow, lockRound, updateRound } from './round.store.ts';

export type RoundChange = Pick<
	FeedbackRound,
	'id' | 'title' | 'question' | 'opensOn' | 'closesOn' | 'answerUntil' | 'acceptsLate'
>;

/** Other words or other days; what was promised to those who said something moves along. Fields: `roundProblems`. */
export async function changeRound(
	context: Context,
	input: RoundChange,
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput'>> {
	if (!participationAbilities.manageRounds(context.actor)) return failure('forbidden');
	if (!isId(input.id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const round = await lockRound(tx, input.id);
		if (!round || round.cancelledReason !== null) return failure('notFound');
		const { opensOn, closesOn, answerUntil, acceptsLate } = input;
		const after = {
			title: oneLine(input.title),
			question: input.question.trim(),
			opensOn,
			closesOn,
			answerUntil,
			acceptsLate,
		};
		const fields = roundProblems(after);
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		await updateRound(tx, round.id, after);
		if (answerUntil !== round.answerUntil)
			await moveAnswerUntil(tx, round.id, round.answerUntil, answerUntil);
		const ref = { kind: 'feedbackRound' as const, id: round.id };
		await recordNodes(tx, { ref, title: after.title, visibility: 'public', occurredOn: opensOn });
		await appendEvent<ParticipationEvents, 'round.changed'>(tx, {
			type: 'round.changed',
			version: 1,
			subject: ref,
			payload: { title: after.title },
		});
		return success(null);
	});
}

/** Calls a round off, with a reason that everybody reads. What came in stays and gets its answers. */
export async function cancelRound(
	context: Context,
	input: { readonly id: Id; readonly reason: string },
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput'>> {
	if (!participationAbilities.manageRounds(context.actor)) return failure('forbidden');
	if (!isId(input.id)) return failure('notFound');
	const reason = input.reason.trim();
	return inTransaction(context, async (tx) => {
		const round = await lockRound(tx, input.id);
		if (!round || round.cancelledReason !== null) return failure('notFound');
		const problem = textProblem(reason, limits.reason, true);
		if (problem) return failure('invalidInput', {}, { reason: problem });
		await cancelRoundRow(tx, round.id, reason);
		await appendEvent<ParticipationEvents, 'round.cancelled'>(tx, {
			type: 'round.cancelled',
			version: 1,
			subject: { kind: 'feedbackRound', id: round.id },
			payload: { title: round.title },
			reason,
		});
		return success(null);
	});
}
