/** A date as the calendar says it, YYYY-MM-DD, without a time zone. */
export type PlainDate = string;

/** Whether a text is a day of the calendar as YYYY-MM-DD, in a year from 1900 to 2199. */
export function isPlainDate(text: string): boolean {
	if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar's day at an instant, where this field lives. */
export function plainDateAt(instant: Date, timeZone = 'Europe/Berlin'): PlainDate {
	// The Swedish form of a date is the ISO form.
	const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
	formats.set(timeZone, format);
	return format.format(instant);
}

/** So many days later; earlier with a negative number. */
export function addDays(date: PlainDate, days: number): PlainDate {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * millisecondsOfDay).toISOString().slice(0, 10);
}

/** From one day to another; 0 for the same day, negative backward. */
export function daysBetween(from: PlainDate, until: PlainDate): number {
	return (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsOfDay;
}

/** 0 is Sunday. */
export function weekdayOf(date: PlainDate): number {
	return new Date(`${date}T00:00:00Z`).getUTCDay();
}

const millisecondsOfDay = 86_400_000;
