import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import { reportingAbilities } from '../domain/abilities.ts';
import { checkDuty, type DutyRule } from '../domain/duty.ts';
import type { ReportingEvents } from '../domain/events.ts';
import { changeDutyRow, findDuty } from './duty.store.ts';
import { isLiving } from './living.ts';

/** Who owes it, who stands in, and who gets it in which order. Form fields: those of `checkDuty`, and `reason`. */
export async function changeDuty(
	context: Context,
	input: Pick<DutyRule, 'owedBy' | 'deputy' | 'recipients'> & { readonly id: Id; readonly reason: string },
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput' | 'alreadyDone'>> {
	if (!reportingAbilities.manageDuties(context.actor)) return failure('forbidden');
	if (!isId(input.id)) return failure('notFound');
	const { owedBy, deputy, recipients } = input;
	const reason = input.reason.trim();
	return inTransaction(context, async (tx) => {
		const duty = await findDuty(tx, input.id);
		if (!duty) return failure('notFound');
		if (duty.endedReason !== null) return failure('alreadyDone');
		const fields: Record<string, string> = { ...checkDuty({ ...duty, owedBy, deputy, recipients }) };
		const known = await organizationsById(tx);
		if (!isLiving(known, owedBy)) fields['owedBy'] = 'unknown';
		if (!isLiving(known, deputy)) fields['deputy'] = 'unknown';
		if (!recipients.every((id) => isLiving(known, id))) fields['recipients'] = 'unknown';
		const problem = textProblem(reason, 1000, true);
		if (problem) fields['reason'] = problem;
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		await changeDutyRow(tx, duty.id, { owedBy, deputy, recipients });
		await appendEvent<ReportingEvents, 'duty.changed'>(tx, {
			type: 'duty.changed',
			version: 1,
			subject: { kind: 'duty', id: duty.id },
			payload: { owedBy, deputy, recipients: recipients.length },
			reason,
		});
		return success(null);
	});
}
