import { dayOf, type LocalTime } from '#shared/local-time.ts';
import { m } from '#paraglide/messages.js';
import type { Locale } from '#platform/context.ts';

const formats = new Map<Locale, Intl.DateTimeFormat>();

/** "Freitag, 14. Juni 2027" */
export function dayWords(time: LocalTime, locale: Locale): string {
	const format =
		formats.get(locale) ??
		new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'full', timeZone: 'UTC' });
	formats.set(locale, format);
	return format.format(new Date(`${dayOf(time)}T00:00:00Z`));
}

/** "Freitag, 14. Juni 2027, 18:00 bis 20:30 Uhr"; over midnight both days are named. */
export function timeWords(
	{ startsAt, endsAt }: { readonly startsAt: LocalTime; readonly endsAt: LocalTime },
	locale: Locale,
): string {
	const [from, until] = [startsAt.slice(11), endsAt.slice(11)];
	return dayOf(startsAt) === dayOf(endsAt)
		? m.events_time_one_day({ day: dayWords(startsAt, locale), from, until }, { locale })
		: m.events_time_days(
				{ day: dayWords(startsAt, locale), from, lastDay: dayWords(endsAt, locale), until },
				{ locale },
			);
}
