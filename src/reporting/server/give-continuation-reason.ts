import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { reportingAbilities } from '../domain/abilities.ts';
import type { ReportingEvents } from '../domain/events.ts';
import { findRunningContinuation, saveReason } from './continuation.store.ts';
import { readContinuation } from './read-continuation.ts';

/** Why elements were changed, dropped or added: one reason for one or for many. */
export async function giveContinuationReason(
	context: Context,
	input: { readonly elementIds: readonly Id[]; readonly reason: string },
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput'>> {
	if (!reportingAbilities.continueConcept(context.actor)) return failure('forbidden');
	const reason = input.reason.trim();
	const fields: Record<string, string> = {};
	const problem = textProblem(reason, 4000, true);
	if (problem) fields['reason'] = problem;
	if (input.elementIds.length === 0) fields['elementIds'] = 'required';
	if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
	const view = await readContinuation(context);
	if (!view.ok) return view;
	const known = new Set(view.value?.elements.map(({ elementId }) => elementId));
	if (!input.elementIds.every((id) => isId(id) && known.has(id))) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const continuation = await findRunningContinuation(tx);
		if (!continuation) return failure('notFound');
		await saveReason(tx, continuation.id, [...new Set(input.elementIds)], reason);
		await appendEvent<ReportingEvents, 'continuation.reasonGiven'>(tx, {
			type: 'continuation.reasonGiven',
			version: 1,
			subject: { kind: 'continuation', id: continuation.id },
			payload: { elements: input.elementIds.length },
			reason,
		});
		return success(null);
	});
}
