import { longDate } from '#concept/components/dates.ts';
import { m } from '#paraglide/messages.js';
import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Tone } from '#ui/types.ts';
import type { PlanCalendar } from '../domain/plan.ts';
import { planConflicts } from '../domain/plan-conflicts.ts';
import { toPlanStep, type Phase, type Step } from '../domain/step.ts';
import { spanOf } from '../domain/window.ts';
import { conflictSentence, stepKindWord, windowText } from './words.ts';

export interface StepView {
	readonly id: Id;
	readonly title: string;
	readonly kind: string;
	readonly state: string;
	readonly tone: Tone;
	readonly done: boolean;
	readonly window: string;
	readonly timing: string;
	readonly methods: readonly string[];
	readonly contents: readonly string[];
	readonly conflicts: readonly string[];
	readonly parts: readonly StepView[];
}

export interface PhaseView {
	readonly title: string;
	/** How many of its steps and their parts are done, of those that were not dropped. */
	readonly done: number;
	readonly total: number;
	readonly steps: readonly StepView[];
}

interface Plan {
	readonly phases: readonly Phase[];
	readonly steps: readonly Step[];
	readonly calendar: PlanCalendar;
}

/**
 * The plan as words.
 * @param today for what is late and what does not fit; null on kept pages, which know no day
 */
export function planView({ phases, steps, calendar }: Plan, today: PlainDate | null): readonly PhaseView[] {
	const conflicts = today === null ? new Map() : planConflicts(steps.map(toPlanStep), calendar);
	const view = (step: Step): StepView => ({
		id: step.id,
		title: step.title,
		kind: stepKindWord(step.kind),
		...stateOf(step, today),
		done: step.completed !== null,
		window: windowText(step.window),
		timing: step.timing,
		methods: step.methods,
		contents: step.contents,
		conflicts: (conflicts.get(step.id) ?? []).map(conflictSentence),
		parts: steps.filter(({ parentId }) => parentId === step.id).map(view),
	});
	return phases.map(({ key, title }) => ({
		title,
		...countDone(steps.filter(({ phase, dropped }) => phase === key && !dropped)),
		steps: steps
			.filter(({ phase, parentId }) => phase === key && parentId === null)
			.sort((a, b) => (spanOf(a.window)?.from ?? '9999').localeCompare(spanOf(b.window)?.from ?? '9999'))
			.map(view),
	}));
}

function countDone(steps: readonly Step[]): Pick<PhaseView, 'done' | 'total'> {
	return { done: steps.filter(({ completed }) => completed !== null).length, total: steps.length };
}

export interface NextStep {
	readonly id: Id;
	readonly title: string;
	readonly window: string;
}

/** The steps that end first of those still to be done; a step with parts is seen in its parts. */
export function nextSteps(steps: readonly Step[], count = 3): readonly NextStep[] {
	const wholes = new Set(steps.map(({ parentId }) => parentId));
	return steps
		.filter(
			({ id, completed, dropped, window }) => !completed && !dropped && !wholes.has(id) && spanOf(window),
		)
		.sort((a, b) => (spanOf(a.window)?.until ?? '').localeCompare(spanOf(b.window)?.until ?? ''))
		.slice(0, count)
		.map(({ id, title, window }) => ({ id, title, window: windowText(window) }));
}

export function stateOf(
	step: Step,
	today: PlainDate | null,
): { readonly state: string; readonly tone: Tone } {
	const { completed, dropped, optional } = step;
	if (completed) return { state: m.process_state_done_on({ date: longDate(completed.on) }), tone: 'success' };
	if (dropped) return { state: m.process_state_dropped(), tone: 'neutral' };
	const span = spanOf(step.window);
	if (today !== null && span && span.until < today) return { state: m.process_state_late(), tone: 'danger' };
	if (today !== null && span && span.from <= today) return { state: m.process_state_now(), tone: 'progress' };
	return optional
		? { state: m.process_state_optional(), tone: 'neutral' }
		: { state: m.process_state_planned(), tone: 'info' };
}
