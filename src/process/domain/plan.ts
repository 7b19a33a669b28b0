import { addDays, daysBetween, weekdayOf, type PlainDate } from '#shared/plain-date.ts';
import type { Id } from '#shared/ids.ts';
import type { Span } from './window.ts';

/** A step as far as its place in time is concerned. */
export interface PlanStep {
	readonly id: Id;
	/** The step that it is a part of: it stays within that one's window. */
	readonly parentId: Id | null;
	/** Null while its window is open. */
	readonly span: Span | null;
	/** It begins after these have ended, and so many days later. */
	readonly after: readonly { readonly stepId: Id; readonly lagDays: number }[];
	/** Groups do not meet in the summer break. */
	readonly pausesInSummer: boolean;
	/** When it was done. */
	readonly completedOn: PlainDate | null;
	/** Not needed after all; whatever came after it comes after those before it. */
	readonly dropped: boolean;
}

/** What the days of the year are. */
export interface PlanCalendar {
	readonly summerBreaks: readonly Span[];
	/** Neither weekend nor public holiday. */
	readonly isWorkingDay: (day: PlainDate) => boolean;
}

/** Days that a window has, both ends included. */
export function lengthOf({ from, until }: Span): number {
	return daysBetween(from, until) + 1;
}

export function breakTouchedBy(span: Span, calendar: PlanCalendar): Span | undefined {
	return calendar.summerBreaks.find(({ from, until }) => from <= span.until && until >= span.from);
}

export function hasWorkingDay({ from, until }: Span, calendar: PlanCalendar): boolean {
	for (let day = from; day <= until; day = addDays(day, 1)) if (calendar.isWorkingDay(day)) return true;
	return false;
}

/**
 * The first place for a window of this length on or after a day: on the weekday on which it was, because groups meet
 * on their day; not in a summer break where it pauses; with at least one working day in it.
 */
export function firstPlace(
	step: Pick<PlanStep, 'pausesInSummer'>,
	earliest: PlainDate,
	length: number,
	weekday: number | null,
	calendar: PlanCalendar,
): Span {
	let from = onWeekday(earliest, weekday);
	for (;;) {
		const span = { from, until: addDays(from, length - 1) };
		const paused = step.pausesInSummer ? breakTouchedBy(span, calendar) : undefined;
		if (paused) from = onWeekday(addDays(paused.until, 1), weekday);
		else if (!hasWorkingDay(span, calendar)) from = addDays(from, 1);
		else return span;
	}
}

function onWeekday(day: PlainDate, weekday: number | null): PlainDate {
	return weekday === null ? day : addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

export function later<Day extends PlainDate | null>(...days: readonly Day[]): Day | null {
	return days.reduce<Day | null>(
		(latest, day) => (day !== null && (latest === null || day > latest) ? day : latest),
		null,
	);
}
