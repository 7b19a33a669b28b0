import { addDays, weekdayOf, type PlainDate } from '#shared/plain-date.ts';
import type { Id } from '#shared/ids.ts';
import type { CalendarEntry, PublicHoliday } from './calendar.ts';
import type { Step } from './step.ts';
import { spanOf } from './window.ts';

/** A month as one row: its days, and what stands in it. Days count from 1. */
export interface CalendarMonth {
	/** YYYY-MM. */
	readonly month: string;
	readonly days: number;
	readonly weekends: readonly number[];
	readonly holidays: readonly PublicHoliday[];
	readonly free: readonly DayRange[];
	readonly sessions: readonly { readonly on: PlainDate; readonly title: string }[];
	/** Bars in lanes, so that none covers another. */
	readonly bars: readonly (DayRange & {
		readonly stepId: Id;
		readonly lane: number;
		readonly done: boolean;
		readonly vague: boolean;
	})[];
	readonly lanes: number;
}

interface DayRange {
	readonly title: string;
	readonly from: number;
	readonly until: number;
}

/** Months from the first to the last window of a plan; only steps that are no parts of others get a bar. */
export function calendarMonths(
	steps: readonly Step[],
	entries: readonly CalendarEntry[],
	holidaysOf: (year: number) => readonly PublicHoliday[],
): readonly CalendarMonth[] {
	const placed = steps.flatMap((step) => {
		const span = step.parentId === null && !step.dropped ? spanOf(step.window) : null;
		return span ? [{ step, span }] : [];
	});
	const first = placed.map(({ span }) => span.from).sort()[0];
	const last = placed
		.map(({ span }) => span.until)
		.sort()
		.at(-1);
	if (first === undefined || last === undefined) return [];
	const months: CalendarMonth[] = [];
	for (
		let month = first.slice(0, 7);
		month <= last.slice(0, 7);
		month = addDays(`${month}-28`, 7).slice(0, 7)
	) {
		const begin = `${month}-01`;
		const end = addDays(`${addDays(`${month}-28`, 7).slice(0, 7)}-01`, -1);
		const days = dayOf(end);
		const within = (from: PlainDate, until: PlainDate, title: string): DayRange[] =>
			from <= end && until >= begin
				? [{ title, from: from < begin ? 1 : dayOf(from), until: until > end ? days : dayOf(until) }]
				: [];
		const bars = lanes(
			placed.flatMap(({ step, span }) =>
				within(span.from, span.until, step.title).map((range) => ({
					...range,
					stepId: step.id,
					done: step.completed !== null,
					vague: step.window.type === 'vague',
				})),
			),
		);
		months.push({
			month,
			days,
			weekends: Array.from({ length: days }, (_, day) => day + 1).filter(
				(day) => weekdayOf(addDays(begin, day - 1)) % 6 === 0,
			),
			holidays: holidaysOf(Number(month.slice(0, 4))).filter(({ on }) => on.startsWith(month)),
			free: entries
				.filter(({ kind }) => kind !== 'session')
				.flatMap(({ from, until, title }) => within(from, until, title)),
			sessions: entries
				.filter(({ kind, from }) => kind === 'session' && from.startsWith(month))
				.map(({ from, title }) => ({ on: from, title })),
			bars,
			lanes: Math.max(0, ...bars.map(({ lane }) => lane + 1)),
		});
	}
	return months;
}

/** The first lane that is free gets the next bar, earliest first. */
function lanes<Range extends DayRange>(ranges: readonly Range[]): readonly (Range & { lane: number })[] {
	const ends: number[] = [];
	return [...ranges]
		.sort((a, b) => a.from - b.from || b.until - a.until)
		.map((range) => {
			const free = ends.findIndex((end) => end < range.from);
			const lane = free === -1 ? ends.length : free;
			ends[lane] = range.until;
			return { ...range, lane };
		});
}

function dayOf(date: PlainDate): number {
	return Number(date.slice(8));
}
