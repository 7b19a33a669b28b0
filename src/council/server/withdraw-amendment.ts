import { isId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { councilAbilities } from '../domain/abilities.ts';
import type { CouncilEvents } from '../domain/events.ts';
import { councilLimits } from '../domain/paper.ts';
import { isFinal } from '../domain/transitions.ts';
import { findAmendment, markWithdrawn } from './amendment.store.ts';
import { lockMatter } from './matter.ts';
import { updatePaper } from './paper.store.ts';

/** Its originator takes an amendment back; it stays on record, with the reason. */
export async function withdrawAmendment(
	context: Context,
	input: { readonly amendmentId: Id; readonly reason: string; readonly revision?: number },
): Promise<
	Result<null, 'forbidden' | 'notFound' | 'conflict' | 'paperDecided' | 'alreadyDone' | 'invalidInput'>
> {
	if (!councilAbilities.keepPapers(context.actor)) return failure('forbidden');
	if (!isId(input.amendmentId)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const found = await findAmendment(tx, input.amendmentId);
		if (!found) return failure('notFound');
		const locked = await lockMatter(tx, found.paperId, input.revision);
		if (!locked.ok) return locked;
		const { paper, amendments, state } = locked.value;
		if (amendments.find(({ id }) => id === found.id)?.withdrawnOn) return failure('alreadyDone');
		if (isFinal(state)) return failure('paperDecided');
		const reason = input.reason.trim();
		const problem = textProblem(reason, councilLimits.withdrawalReason, true);
		if (problem) return failure('invalidInput', {}, { reason: problem });
		await markWithdrawn(tx, found.id, plainDateAt(tx.now), reason);
		await updatePaper(tx, paper.id);
		await appendEvent<CouncilEvents, 'amendment.withdrawn'>(tx, {
			type: 'amendment.withdrawn',
			version: 1,
			subject: { kind: 'amendment', id: found.id },
			payload: { paperId: paper.id },
		});
		return success(null);
	});
}
