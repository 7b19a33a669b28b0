import { isId, type Id } from '#shared/ids.ts';
import { plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { reportingAbilities } from '../domain/abilities.ts';
import type { ReportingEvents } from '../domain/events.ts';
import { findInstances, markFulfilled } from './duty.store.ts';

/** By something else than a report of Ratschlag: a meeting that was held, a letter. The evidence says what. */
export async function fulfilDuty(
	context: Context,
	input: { readonly instanceId: Id; readonly evidence: string },
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput' | 'alreadyDone'>> {
	if (!reportingAbilities.manageDuties(context.actor)) return failure('forbidden');
	if (!isId(input.instanceId)) return failure('notFound');
	const evidence = input.evidence.trim();
	const problem = textProblem(evidence, 1000, true);
	if (problem) return failure('invalidInput', {}, { evidence: problem });
	return inTransaction(context, (tx) => fulfilIn(tx, input.instanceId, plainDateAt(tx.now), evidence));
}

/** On an open transaction; also for a report that is published. */
export async function fulfilIn(
	tx: Transaction,
	instanceId: Id,
	on: PlainDate,
	evidence: string,
): Promise<Result<null, 'notFound' | 'alreadyDone'>> {
	const [instance] = await findInstances(tx, { id: instanceId });
	if (!instance) return failure('notFound');
	if (!(await markFulfilled(tx, instanceId, on, evidence))) return failure('alreadyDone');
	await appendEvent<ReportingEvents, 'duty.fulfilled'>(tx, {
		type: 'duty.fulfilled',
		version: 1,
		subject: { kind: 'dutyInstance', id: instanceId },
		payload: { dutyId: instance.dutyId, dueOn: instance.dueOn, late: on > instance.dueOn },
	});
	return success(null);
}
