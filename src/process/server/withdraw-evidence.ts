import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { processAbilities } from '../domain/abilities.ts';
import type { ProcessEvents } from '../domain/events.ts';
import { mandateLimits } from '../domain/mandate.ts';
import { findDemand, withdrawEvidenceRow } from './mandate.store.ts';

/**
 * Evidence that was wrong no longer counts; that it was given, and why it was taken back, stays on record.
 *
 * @param input.mandateId where given, evidence of other mandates is not found
 */
export async function withdrawEvidence(
	context: Context,
	input: { readonly id: Id; readonly mandateId?: Id; readonly reason: string },
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput'>> {
	if (!processAbilities.tickDemand(context.actor)) return failure('forbidden');
	if (!isId(input.id)) return failure('notFound');
	const reason = input.reason.trim();
	const problem = textProblem(reason, mandateLimits.reason, true);
	if (problem) return failure('invalidInput', {}, { reason: problem });
	return inTransaction(context, async (tx) => {
		const demandId = await withdrawEvidenceRow(tx, input.id, reason);
		const demand = demandId === null ? null : await findDemand(tx, demandId);
		if (!demand || demand.mandateId !== (input.mandateId ?? demand.mandateId)) return failure('notFound');
		await appendEvent<ProcessEvents, 'mandate.evidenceWithdrawn'>(tx, {
			type: 'mandate.evidenceWithdrawn',
			version: 1,
			subject: { kind: 'mandateDemand', id: demand.id },
			payload: { evidenceId: input.id },
			reason,
		});
		return success(null);
	});
}
