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
