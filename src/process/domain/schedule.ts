import type { Id } from '#shared/ids.ts';
import { addDays, type PlainDate } from '#shared/plain-date.ts';
import { firstPlace, later, lengthOf, type PlanCalendar } from './plan.ts';
import { momentsInOrder } from './plan-order.ts';
import { toPlanStep, type Step } from './step.ts';
import type { TemplateStep } from './template.ts';
import { withSpan, type Span, type Window } from './window.ts';

/** Weeks of a group begin on a Monday. */
const monday = 1;

/**
 * The first window of each step: after what it waits for and the buffer that this leaves free, within the whole that it is a
 * part of, which grows where its parts need more.
 */
export function scheduled(
	steps: readonly Step[],
	wishes: ReadonlyMap<Id, TemplateStep['window']>,
	startsOn: PlainDate,
	calendar: PlanCalendar,
): ReadonlyMap<Id, Window> {
	const byId = new Map(steps.map((step) => [step.id, step]));
	const windows = new Map<Id, Window>();
	const spans = new Map<Id, Span>();
	const bounds = new Map<Id, PlainDate>();
	for (const { step: planned, edge } of momentsInOrder(steps.map(toPlanStep))) {
		const step = byId.get(planned.id);
		const wish = wishes.get(planned.id);
		if (!step || !wish) continue;
		if (edge === 'begin') {
			const whole = step.parentId === null ? null : spans.get(step.parentId)?.from;
			const bound =
				later(
					startsOn,
					whole ?? null,
					...step.after.map(({ stepId, lagDays }) => {
						const end = spans.get(stepId)?.until;
						const buffer = byId.get(stepId)?.bufferDays ?? 0;
						return end === undefined ? (bounds.get(stepId) ?? null) : addDays(end, 1 + lagDays + buffer);
					}),
				) ?? startsOn;
			bounds.set(step.id, bound);
			// What follows on something without a date has none itself.
			const unknown = step.after.some(({ stepId }) => !spans.has(stepId) && !byId.get(stepId)?.optional);
			const span = unknown ? null : firstSpan(step, wish, bound, calendar);
			if (span) spans.set(step.id, span);
			continue;
		}
		const span = spans.get(step.id);
		windows.set(step.id, windowOf(wish, span));
		const whole = step.parentId === null ? undefined : spans.get(step.parentId);
		if (span && whole && step.parentId !== null && span.until > whole.until)
			spans.set(step.parentId, { ...whole, until: span.until });
	}
	return windows;
}

function firstSpan(
	step: Step,
	wish: TemplateStep['window'],
	bound: PlainDate,
	calendar: PlanCalendar,
): Span | null {
	if (wish.type === 'open') return null;
	if (wish.type === 'summerBreak') {
		const next = calendar.summerBreaks.filter(({ from }) => from >= bound).sort(byBegin)[0];
		return next ? firstPlace(step, next.from, lengthOf(next), null, calendar) : null;
	}
	return firstPlace(step, bound, wish.days, step.kind === 'span' ? monday : null, calendar);
}

function windowOf(wish: TemplateStep['window'], span: Span | undefined): Window {
	const words = wish.type === 'days' ? '' : wish.words;
	if (!span) return { type: 'open', words };
	return wish.type === 'vague'
		? withSpan({ type: 'vague', earliest: '', latest: '', words }, span)
		: { type: 'exact', ...span };
}

function byBegin(a: Span, b: Span): number {
	return a.from.localeCompare(b.from);
}
