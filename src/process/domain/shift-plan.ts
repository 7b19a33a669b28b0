import { addDays, daysBetween, weekdayOf, type PlainDate } from '#shared/plain-date.ts';
import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import {
	breakTouchedBy,
	firstPlace,
	hasWorkingDay,
	later,
	lengthOf,
	type PlanCalendar,
	type PlanStep,
} from './plan.ts';
import { momentsInOrder, partsOf } from './plan-order.ts';
import type { Span } from './window.ts';

export interface MovedStep {
	readonly stepId: Id;
	readonly before: Span;
	readonly after: Span;
}

export type ShiftProblem =
	/** Done or dropped. */
	| 'stepSettled'
	/** Parts of it are done: its begin is a fact. */
	| 'stepBegun'
	/** Before what it waits for has ended, or before the whole that it is a part of begins. */
	| 'beginsTooEarly'
	| 'inSummerBreak'
	/** Its own parts do not fit any more. */
	| 'tooShortForParts';

/**
 * What moves when one step gets another window: its parts with it, and whatever would otherwise begin before
 * something that it waits for has ended. Slack is used up first; what moves keeps its length and, if it stands alone, its
 * weekday, and leaves out the summer break. What does not depend does not move, and nothing is brought forward.
 * @returns what moves besides the step itself; a problem with the first possible day as detail where there is one
 */
export function shiftPlan(
	steps: readonly PlanStep[],
	stepId: Id,
	span: Span | null,
	calendar: PlanCalendar,
): Result<readonly MovedStep[], ShiftProblem> {
	const step = steps.find(({ id }) => id === stepId);
	if (!step || step.completedOn !== null || step.dropped) return failure('stepSettled');
	const begun = begunSteps(steps);
	if (begun.has(stepId) && step.span?.from !== span?.from) return failure('stepBegun');
	if (span && step.pausesInSummer && !begun.has(stepId)) {
		const paused = breakTouchedBy(span, calendar);
		if (paused) return failure('inSummerBreak', { from: paused.from, until: paused.until });
	}
	const { spans, earliest } = settle(steps, { stepId, span }, begun, calendar);
	const bound = earliest.get(stepId) ?? null;
	if (span && bound !== null && span.from < bound && !begun.has(stepId))
		return failure('beginsTooEarly', { earliest: bound });
	const sticksOut = (partsOf(steps).get(stepId) ?? []).some(
		(part) => span && (spans.get(part.id)?.until ?? '') > span.until,
	);
	if (sticksOut) return failure('tooShortForParts');
	return success(differences(steps, spans).filter((moved) => moved.stepId !== stepId));
}

/** What moves when a step was done on a day: whoever waits for it waits until then. */
export function completionShift(
	steps: readonly PlanStep[],
	stepId: Id,
	on: PlainDate,
	calendar: PlanCalendar,
): readonly MovedStep[] {
	const done = steps.map((step) => (step.id === stepId ? { ...step, completedOn: on } : step));
	return differences(done, settle(done, null, begunSteps(done), calendar).spans);
}

interface Settled {
	/** Windows of all steps that have one. */
	readonly spans: ReadonlyMap<Id, Span>;
	/** The first day that what they wait for leaves them. */
	readonly earliest: ReadonlyMap<Id, PlainDate>;
}

function settle(
	steps: readonly PlanStep[],
	pinned: { readonly stepId: Id; readonly span: Span | null } | null,
	begun: ReadonlySet<Id>,
	calendar: PlanCalendar,
): Settled {
	const spans = new Map<Id, Span>();
	const earliest = new Map<Id, PlainDate>();
	/** The last day that must be over before what waits for a step may begin. */
	const ends = new Map<Id, PlainDate>();
	const parts = partsOf(steps);
	const planned = new Map(steps.map(({ id, span }) => [id, span]));
	/** By how many days the whole has moved. */
	const delta = (id: Id | null): number => {
		const [before, after] = id === null ? [] : [planned.get(id), spans.get(id)];
		return before && after ? daysBetween(before.from, after.from) : 0;
	};
	for (const { step, edge } of momentsInOrder(steps)) {
		const isPinned = step.id === pinned?.stepId;
		const span = isPinned ? pinned.span : step.span;
		if (edge === 'begin') {
			const bound = later(
				...step.after.map(({ stepId, lagDays }) => {
					const end = ends.get(stepId);
					return end === undefined ? null : addDays(end, 1 + lagDays);
				}),
				step.parentId === null
					? null
					: (spans.get(step.parentId)?.from ?? earliest.get(step.parentId) ?? null),
			);
			if (bound !== null) earliest.set(step.id, bound);
			if (!span || step.dropped) continue;
			const fixed = isPinned || step.completedOn !== null || begun.has(step.id);
			spans.set(step.id, fixed ? span : placed(step, span, delta(step.parentId), bound, calendar));
			continue;
		}
		const own = spans.get(step.id);
		const partEnds = (parts.get(step.id) ?? []).map(({ id }) =>
			spans.has(id) ? (ends.get(id) ?? null) : null,
		);
		const until = later(own?.until ?? null, ...partEnds);
		if (own && until !== null && until > own.until && !isPinned && step.completedOn === null)
			spans.set(step.id, { ...own, until });
		const bound = earliest.get(step.id);
		const end =
			step.completedOn ??
			spans.get(step.id)?.until ??
			later(until, bound === undefined ? null : addDays(bound, -1));
		if (end !== null) ends.set(step.id, end);
	}
	return { spans, earliest };
}

function placed(
	step: PlanStep,
	span: Span,
	delta: number,
	bound: PlainDate | null,
	calendar: PlanCalendar,
): Span {
	const wanted = addDays(span.from, delta);
	const inTime = bound === null || wanted >= bound;
	if (inTime && delta === 0) return span;
	const moved = { from: wanted, until: addDays(span.until, delta) };
	const paused = step.pausesInSummer && breakTouchedBy(moved, calendar) !== undefined;
	if (inTime && !paused && hasWorkingDay(moved, calendar)) return moved;
	// A part goes by its whole; only what stands alone keeps its weekday by itself.
	const weekday = step.parentId === null ? weekdayOf(wanted) : null;
	return firstPlace(step, inTime ? wanted : bound, lengthOf(span), weekday, calendar);
}

/** Steps of which a part is done, or a part of a part: they have begun. */
function begunSteps(steps: readonly PlanStep[]): ReadonlySet<Id> {
	const byId = new Map(steps.map((step) => [step.id, step]));
	const begun = new Set<Id>();
	for (const step of steps) {
		if (step.completedOn === null) continue;
		for (let above = step.parentId; above !== null; above = byId.get(above)?.parentId ?? null)
			begun.add(above);
	}
	return begun;
}

function differences(steps: readonly PlanStep[], spans: ReadonlyMap<Id, Span>): readonly MovedStep[] {
	return steps.flatMap(({ id, span }) => {
		const after = spans.get(id);
		return span && after && (span.from !== after.from || span.until !== after.until)
			? [{ stepId: id, before: span, after }]
			: [];
	});
}
