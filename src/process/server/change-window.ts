import * as v from 'valibot';
import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { processAbilities } from '../domain/abilities.ts';
import type { ProcessEvents } from '../domain/events.ts';
import { shiftPlan, type MovedStep, type ShiftProblem } from '../domain/shift-plan.ts';
import { toPlanStep, type Step } from '../domain/step.ts';
import { spanOf, windowSchema, withSpan, type Window } from '../domain/window.ts';
import { planOfStep } from './read-process.ts';
import { recordProcess } from './record-process.ts';
import { updateWindows } from './step.store.ts';

export interface ChangeWindowInput {
	readonly stepId: Id;
	readonly window: Window;
}

type Refusal = 'forbidden' | 'notFound' | 'invalidInput' | ShiftProblem;

export interface Moved extends MovedStep {
	readonly title: string;
}

/** What else would move; nothing is changed. */
export async function previewWindow(
	context: Context,
	input: ChangeWindowInput,
): Promise<Result<{ moved: readonly Moved[] }, Refusal>> {
	return inTransaction(context, async (tx) => {
		const shift = await shiftOf(context, tx, input, false);
		return shift.ok ? success({ moved: shift.value.moved }) : shift;
	});
}

/**
 * Gives a step another window, and moves what would otherwise begin too early. Form fields: `window` with `date` or
 * `order` (ends before it begins); `words` with `words` (a vague window needs them), `tooLong`, `characters`.
 */
export async function changeWindow(
	context: Context,
	input: ChangeWindowInput,
): Promise<Result<{ moved: readonly Moved[] }, Refusal>> {
	return inTransaction(context, async (tx) => {
		const shift = await shiftOf(context, tx, input, true);
		if (!shift.ok) return shift;
		const { process, step, window, moved, steps } = shift.value;
		const windows = windowsAfter(steps, moved);
		await updateWindows(tx, [{ stepId: step.id, window }, ...windows]);
		const changed = [
			{ ...step, window },
			...windows.flatMap(({ stepId, window: next }) => {
				const found = steps.find(({ id }) => id === stepId);
				return found ? [{ ...found, window: next }] : [];
			}),
		];
		await recordProcess(tx, process, changed, []);
		await appendEvent<ProcessEvents, 'process.windowChanged'>(tx, {
			type: 'process.windowChanged',
			version: 1,
			subject: { kind: 'step', id: step.id },
			payload: {
				window,
				moved: moved.map(({ stepId, before, after }) => ({ stepId, from: before.from, to: after.from })),
			},
		});
		return success({ moved });
	});
}

/** Windows of moved steps: of the same kind, on other days. */
export function windowsAfter(
	steps: readonly Step[],
	moved: readonly MovedStep[],
): readonly { readonly stepId: Id; readonly window: Window }[] {
	const byId = new Map(steps.map((step) => [step.id, step]));
	return moved.flatMap(({ stepId, after }) => {
		const step = byId.get(stepId);
		return step ? [{ stepId, window: withSpan(step.window, after) }] : [];
	});
}

export function withTitles(steps: readonly Step[], moved: readonly MovedStep[]): readonly Moved[] {
	const titles = new Map(steps.map(({ id, title }) => [id, title]));
	return moved.map((one) => ({ ...one, title: titles.get(one.stepId) ?? '' }));
}

async function shiftOf(context: Context, tx: Transaction, input: ChangeWindowInput, lock: boolean) {
	if (!processAbilities.planProcess(context.actor)) return failure('forbidden');
	const parsed = v.safeParse(windowSchema, input.window);
	if (!parsed.success) return failure('invalidInput', {}, windowProblem(parsed.issues));
	const plan = await planOfStep(tx, input.stepId, lock);
	if (!plan) return failure('notFound');
	const { steps, step, calendar } = plan;
	const shift = shiftPlan(steps.map(toPlanStep), step.id, spanOf(parsed.output), calendar);
	return shift.ok
		? success({ ...plan, window: parsed.output, moved: withTitles(steps, shift.value) })
		: shift;
}

function windowProblem(issues: readonly v.BaseIssue<unknown>[]): Record<string, string> {
	const ofWords = issues.find(({ path }) => path?.some(({ key }) => key === 'words'));
	if (ofWords) return { words: ofWords.message };
	return { window: issues.some(({ message }) => message === 'order') ? 'order' : 'date' };
}
