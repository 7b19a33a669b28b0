import { plainDateAt, isPlainDate, type PlainDate } from '#shared/plain-date.ts';
import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { processAbilities } from '../domain/abilities.ts';
import type { ProcessEvents } from '../domain/events.ts';
import { completionShift } from '../domain/shift-plan.ts';
import { stepLimits, toPlanStep, type Step } from '../domain/step.ts';
import { windowsAfter, withTitles, type Moved } from './change-window.ts';
import { planOfStep } from './read-process.ts';
import { saveCompletion, updateWindows } from './step.store.ts';

export interface CompleteStepInput {
	readonly stepId: Id;
	readonly on: PlainDate;
	readonly note: string;
	/** Only shows what would move. */
	readonly preview?: boolean;
}

/**
 * A step is done; whoever waited for it and would begin too early now moves. Form fields: `required`, `date`, `future`,
 * `tooLong`, `characters`.
 */
export async function completeStep(
	context: Context,
	input: CompleteStepInput,
): Promise<
	Result<{ moved: readonly Moved[] }, 'forbidden' | 'notFound' | 'invalidInput' | 'stepSettled' | 'partsOpen'>
> {
	if (!processAbilities.planProcess(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const fields: Record<string, string> = {};
		const note = input.note.trim();
		const problem = textProblem(note, stepLimits.note, false);
		if (problem) fields['note'] = problem;
		if (input.on === '') fields['on'] = 'required';
		else if (!isPlainDate(input.on)) fields['on'] = 'date';
		else if (input.on > plainDateAt(tx.now)) fields['on'] = 'future';
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		const plan = await planOfStep(tx, input.stepId, !input.preview);
		if (!plan) return failure('notFound');
		const { step, steps, calendar } = plan;
		if (step.completed || step.dropped) return failure('stepSettled');
		if (openParts(steps, step).length > 0) return failure('partsOpen');
		const moved = completionShift(steps.map(toPlanStep), step.id, input.on, calendar);
		if (!input.preview) {
			await saveCompletion(tx, step.id, { on: input.on, note });
			await updateWindows(tx, windowsAfter(steps, moved));
			await appendEvent<ProcessEvents, 'process.stepCompleted'>(tx, {
				type: 'process.stepCompleted',
				version: 1,
				subject: { kind: 'step', id: step.id },
				payload: { on: input.on },
				reason: note,
			});
		}
		return success({ moved: withTitles(steps, moved) });
	});
}

/** It was not done after all; windows stay as they are now. */
export async function reopenStep(
	context: Context,
	input: { readonly stepId: Id; readonly reason: string },
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput' | 'alreadyDone'>> {
	if (!processAbilities.planProcess(context.actor)) return failure('forbidden');
	const reason = input.reason.trim();
	const problem = textProblem(reason, stepLimits.reason, true);
	if (problem) return failure('invalidInput', {}, { reason: problem });
	return inTransaction(context, async (tx) => {
		const plan = await planOfStep(tx, input.stepId, true);
		if (!plan) return failure('notFound');
		if (!plan.step.completed) return failure('alreadyDone');
		await saveCompletion(tx, plan.step.id, null);
		await appendEvent<ProcessEvents, 'process.stepReopened'>(tx, {
			type: 'process.stepReopened',
			version: 1,
			subject: { kind: 'step', id: plan.step.id },
			payload: {},
			reason,
		});
		return success(null);
	});
}

/** Parts of a step that are neither done nor dropped nor optional. */
function openParts(steps: readonly Step[], step: Step): readonly Step[] {
	return steps.filter(
		({ parentId, completed, dropped, optional }) =>
			parentId === step.id && !completed && !dropped && !optional,
	);
}
