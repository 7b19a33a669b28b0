import { isPlainDate, plainDateAt, type PlainDate } from './plain-date.ts';

/** What the clock on the wall shows, YYYY-MM-DDTHH:MM, without a time zone. */
export type LocalTime = string;

const zone = 'Europe/Berlin';

/**
 * Whether a text is a minute that exists here: a day of the calendar, a time of the clock, and not within the hour
 * that is skipped in spring.
 */
export function isLocalTime(text: string): boolean {
	const [day = '', time = '', ...more] = text.split('T');
	if (more.length > 0 || !isPlainDate(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return false;
	return localTimeAt(instantOf(text)) === text;
}

export function dayOf(time: LocalTime): PlainDate {
	return time.slice(0, 10);
}

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'short' });

export function localTimeAt(instant: Date): LocalTime {
	return `${plainDateAt(instant, zone)}T${clock.format(instant)}`;
}

/** The instant of a local time; of the two in autumn the first. */
export function instantOf(time: LocalTime): Date {
	const asUtc = new Date(`${time}:00Z`).getTime();
	// Germany is one hour ahead of UTC in winter and two in summer; the earlier instant is that of summer time.
	const candidates = [2, 1].map((hours) => new Date(asUtc - hours * 3_600_000));
	return candidates.find((instant) => localTimeAt(instant) === time) ?? new Date(asUtc - 3_600_000);
}
