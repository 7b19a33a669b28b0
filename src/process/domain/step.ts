import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { PlanStep } from './plan.ts';
import { spanOf, type Window } from './window.ts';

export const stepKinds = [
	'preparation',
	'event',
	'meeting',
	'work',
	'feedback',
	'review',
	'report',
	'decision',
	/** A stretch of time that holds other steps, such as the weeks of a group. */
	'span',
] as const;

export type StepKind = (typeof stepKinds)[number];

export interface Phase {
	readonly key: string;
	readonly title: string;
}

/** A step of a process: a copy of a template's step with a window of its own. */
export interface Step {
	readonly id: Id;
	/** Where it came from in the template. */
	readonly key: string;
	/** Place of the field that it serves. */
	readonly fieldPosition: number | null;
	readonly parentId: Id | null;
	readonly phase: string;
	readonly kind: StepKind;
	readonly title: string;
	/** When, in words. */
	readonly timing: string;
	readonly methods: readonly string[];
	readonly contents: readonly string[];
	readonly optional: boolean;
	readonly pausesInSummer: boolean;
	/** Days that the plan left free after it. */
	readonly bufferDays: number;
	readonly after: readonly { readonly stepId: Id; readonly lagDays: number }[];
	readonly window: Window;
	readonly completed: { readonly on: PlainDate; readonly note: string } | null;
	readonly dropped: { readonly on: PlainDate; readonly reason: string } | null;
}

export function toPlanStep(step: Step): PlanStep {
	return {
		id: step.id,
		parentId: step.parentId,
		span: spanOf(step.window),
		after: step.after,
		pausesInSummer: step.pausesInSummer,
		completedOn: step.completed?.on ?? null,
		dropped: step.dropped !== null,
	};
}

export const stepLimits = { note: 2_000, reason: 1_000, title: 300, fields: 20 } as const;
