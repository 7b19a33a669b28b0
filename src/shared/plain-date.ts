/** Whether a text is a day of the calendar as YYYY-MM-DD, in a year from 1900 to 2199. */
export function isPlainDate(text: string): boolean {
	if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
