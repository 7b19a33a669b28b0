import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { reportingAbilities } from '../domain/abilities.ts';
import { continuationOutcomes, mayDecide, type ContinuationOutcome } from '../domain/continuation.ts';
import type { ReportingEvents } from '../domain/events.ts';
import { lockRunningContinuation, saveDecision } from './continuation.store.ts';
import { readContinuation } from './read-continuation.ts';

/**
 * What the next cycle shall make of elements, and why: one decision for one or for many. Form fields: `elementIds`
 * (`required`, `new`: only what is new can be new), `outcome` (`required`), `reason`.
 */
export async function decideContinuation(
	context: Context,
	input: {
		readonly elementIds: readonly Id[];
		readonly outcome: ContinuationOutcome;
		readonly reason: string;
	},
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput'>> {
	if (!reportingAbilities.continueConcept(context.actor)) return failure('forbidden');
	const reason = input.reason.replaceAll('\r\n', '\n').trim();
	const view = await readContinuation(context);
	if (!view.ok) return view;
	const elements = new Map(view.value?.elements.map((element) => [element.elementId, element]));
	const wanted = [...new Set(input.elementIds)];
	const chosen = wanted.flatMap((id) => elements.get(id) ?? []);
	if (!view.value || chosen.length < wanted.length) return failure('notFound');
	const fields: Record<string, string> = {};
	const problem = textProblem(reason, 4000, true);
	if (problem) fields['reason'] = problem;
	if (!continuationOutcomes.includes(input.outcome)) fields['outcome'] = 'required';
	else if (!chosen.every((element) => mayDecide(element, input.outcome))) fields['elementIds'] = 'new';
	if (chosen.length === 0) fields['elementIds'] = 'required';
	if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
	const { id: shown } = view.value.continuation;
	return inTransaction(context, async (tx) => {
		const continuation = await lockRunningContinuation(tx);
		if (continuation?.id !== shown) return failure('notFound');
		await saveDecision(tx, shown, wanted, { outcome: input.outcome, reason });
		await appendEvent<ReportingEvents, 'continuation.decided'>(tx, {
			type: 'continuation.decided',
			version: 1,
			subject: { kind: 'continuation', id: shown },
			payload: { outcome: input.outcome, elements: wanted.length },
			reason,
		});
		return success(null);
	});
}
