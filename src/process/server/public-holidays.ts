import { getHolidays, type Region } from 'feiertagejs';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Locale } from '#platform/context.ts';
import type { PublicHoliday } from '../domain/calendar.ts';

const known = new Map<string, readonly PublicHoliday[]>();

/**
 * Public holidays of a Land in one year. Those that only some of its municipalities have count as the library counts
 * them: Assumption Day in all of Bavaria, Corpus Christi not in Saxony and Thuringia.
 * @param state two letters of the Land
 */
export function publicHolidays(state: string, year: number, locale: Locale): readonly PublicHoliday[] {
	const key = `${state} ${year} ${locale}`;
	const found =
		known.get(key) ??
		getHolidays(year, state as Region).map((holiday) => ({
			on: holiday.dateString,
			name: holiday.translate(locale) ?? holiday.name,
		}));
	known.set(key, found);
	return found;
}

/** Whether a day is a public holiday in a Land. */
export function isPublicHoliday(state: string): (day: PlainDate) => boolean {
	return (day) => publicHolidays(state, Number(day.slice(0, 4)), 'de').some(({ on }) => on === day);
}
