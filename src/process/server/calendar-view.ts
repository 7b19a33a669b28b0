import type { Locale } from '#platform/context.ts';
import type { CalendarEntry } from '../domain/calendar.ts';
import type { Step } from '../domain/step.ts';
import { calendarMonths, type CalendarMonth } from '../domain/year-calendar.ts';
import { publicHolidays } from './public-holidays.ts';

/** The months of a plan with the public holidays of the Land. */
export function calendarOf(
	plan: { readonly steps: readonly Step[]; readonly entries: readonly CalendarEntry[] },
	state: string,
	locale: Locale,
): readonly CalendarMonth[] {
	return calendarMonths(plan.steps, plan.entries, (year) => publicHolidays(state, year, locale));
}
