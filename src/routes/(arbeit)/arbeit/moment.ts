import type { Locale } from '#platform/context.ts';

/** "21. November 2026, 14:05", as the clock shows it here. */
export function momentText(instant: Date, locale: Locale): string {
	return new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
		dateStyle: 'long',
		timeStyle: 'short',
		timeZone: 'Europe/Berlin',
	}).format(instant);
}
