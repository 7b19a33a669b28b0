import { getLocale } from '#paraglide/runtime.js';
import { plainDateAt } from '#shared/plain-date.ts';

/** "14. Juni 2026" of a plain date (YYYY-MM-DD) or of an instant, as it is in Germany. */
export function longDate(date: string | Date): string {
	const plain = typeof date === 'string';
	return new Intl.DateTimeFormat(getLocale() === 'de' ? 'de-DE' : 'en-GB', {
		dateStyle: 'long',
		timeZone: plain ? 'UTC' : 'Europe/Berlin',
	}).format(plain ? new Date(`${date}T00:00:00Z`) : date);
}

/** YYYY-MM-DD for machines. */
export function machineDate(date: string | Date): string {
	return typeof date === 'string' ? date : plainDateAt(date);
}
