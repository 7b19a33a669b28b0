import type { Id } from '#shared/ids.ts';
import { weekdayOf, type PlainDate } from '#shared/plain-date.ts';
import type { PlanCalendar } from './plan.ts';

/** What a municipality knows of its own calendar. In the summer break groups do not meet. */
export const calendarKinds = ['schoolHolidays', 'summerBreak', 'session'] as const;

export type CalendarKind = (typeof calendarKinds)[number];

export interface CalendarEntry {
	readonly id: Id;
	readonly kind: CalendarKind;
	readonly title: string;
	readonly from: PlainDate;
	readonly until: PlainDate;
	/** The body that meets, of a session. */
	readonly organizationId: Id | null;
}

export interface PublicHoliday {
	readonly on: PlainDate;
	readonly name: string;
}

/** @param isHoliday whether a day is a public holiday in the Land */
export function planCalendar(
	entries: readonly CalendarEntry[],
	isHoliday: (day: PlainDate) => boolean,
): PlanCalendar {
	return {
		summerBreaks: entries.filter(({ kind }) => kind === 'summerBreak'),
		isWorkingDay: (day) => weekdayOf(day) % 6 !== 0 && !isHoliday(day),
	};
}
