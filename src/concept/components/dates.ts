import { getLocale } from '#paraglide/runtime.js';
import type { Locale } from '#platform/context.ts';
import { plainDateAt } from '#shared/plain-date.ts';

const region = { de: 'de-DE', en: 'en-GB' } as const satisfies Record<Locale, string>;

/** "14. Juni 2026" of a plain date (YYYY-MM-DD) or of an instant, as it is in Germany. */
export function longDate(date: string | Date, locale: Locale = getLocale()): string {
	const plain = typeof date === 'string';
	return new Intl.DateTimeFormat(region[locale], {
		dateStyle: 'long',
		timeZone: plain ? 'UTC' : 'Europe/Berlin',
	}).format(plain ? new Date(`${date}T00:00:00Z`) : date);
}

/** "21. November 2026 um 14:05", as the clock shows it here. */
export function momentText(instant: Date, locale: Locale = getLocale()): string {
	return new Intl.DateTimeFormat(region[locale], {
		dateStyle: 'long',
		timeStyle: 'short',
		timeZone: 'Europe/Berlin',
	}).format(instant);
}

/** YYYY-MM-DD for machines. */
export function machineDate(date: string | Date): string {
	return typeof date === 'string' ? date : plainDateAt(date);
}
