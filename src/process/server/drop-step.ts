import type { Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { processAbilities } from '../domain/abilities.ts';
import type { ProcessEvents } from '../domain/events.ts';
import { stepLimits } from '../domain/step.ts';
import { planOfStep } from './read-process.ts';
import { saveDropped } from './step.store.ts';

/** An optional step was not needed; it stays in the plan, with the reason. */
export async function dropStep(
	context: Context,
	input: { readonly stepId: Id; readonly reason: string },
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput' | 'stepSettled' | 'stepNeeded'>> {
	if (!processAbilities.planProcess(context.actor)) return failure('forbidden');
	const reason = input.reason.trim();
	const problem = textProblem(reason, stepLimits.reason, true);
	if (problem) return failure('invalidInput', {}, { reason: problem });
	return inTransaction(context, async (tx) => {
		const plan = await planOfStep(tx, input.stepId, true);
		if (!plan) return failure('notFound');
		const { step } = plan;
		if (step.completed || step.dropped) return failure('stepSettled');
		if (!step.optional) return failure('stepNeeded');
		await saveDropped(tx, step.id, { on: plainDateAt(tx.now), reason });
		await appendEvent<ProcessEvents, 'process.stepDropped'>(tx, {
			type: 'process.stepDropped',
			version: 1,
			subject: { kind: 'step', id: step.id },
			payload: {},
			reason,
		});
		return success(null);
	});
}
