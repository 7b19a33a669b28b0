import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { reportingAbilities } from '../domain/abilities.ts';
import type { ReportingEvents } from '../domain/events.ts';
import { endDutyRow, findDuty } from './duty.store.ts';

/** A duty ends with a reason. What has fallen due by then is still owed, and stays in the list. */
export async function endDuty(
	context: Context,
	input: { readonly id: Id; readonly reason: string },
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput' | 'alreadyDone'>> {
	if (!reportingAbilities.manageDuties(context.actor)) return failure('forbidden');
	if (!isId(input.id)) return failure('notFound');
	const reason = input.reason.trim();
	const problem = textProblem(reason, 1000, true);
	if (problem) return failure('invalidInput', {}, { reason: problem });
	return inTransaction(context, async (tx) => {
		const duty = await findDuty(tx, input.id);
		if (!duty) return failure('notFound');
		if (duty.endedReason !== null) return failure('alreadyDone');
		await endDutyRow(tx, duty.id, reason);
		await appendEvent<ReportingEvents, 'duty.ended'>(tx, {
			type: 'duty.ended',
			version: 1,
			subject: { kind: 'duty', id: duty.id },
			payload: { title: duty.title },
			reason,
		});
		return success(null);
	});
}
