import type { PlainDate } from '#shared/plain-date.ts';

/** When a duty to report recurs: every so many months from the first due day on. */
export interface Recurrence {
	readonly firstDue: PlainDate;
	/** 12 for yearly, 24 for every two years. */
	readonly everyMonths: number;
	/** The last day on which it may still fall due; null while it holds. */
	readonly until: PlainDate | null;
}

/**
 * The days on which a duty falls due, both ends included. A 31st falls on the last day of a shorter month, and the
 * day of the first one is kept: 31 January, 28 February, 31 March.
 */
export function dueDays(
	{ firstDue, everyMonths, until }: Recurrence,
	from: PlainDate,
	to: PlainDate,
): readonly PlainDate[] {
	const last = until !== null && until < to ? until : to;
	const days: PlainDate[] = [];
	// From the first occurrence that can lie in the range, not from the beginning of all time.
	const skipped = Math.max(0, Math.floor(monthsBetween(firstDue, from) / everyMonths) - 1);
	for (let turn = skipped; ; turn++) {
		const day = addMonths(firstDue, turn * everyMonths);
		if (day > last) return days;
		if (day >= from) days.push(day);
	}
}

/** The same day so many months later, or that month's last day. */
export function addMonths(day: PlainDate, months: number): PlainDate {
	const [year, month, date] = partsOf(day);
	const index = year * 12 + (month - 1) + months;
	const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
	const lastDay = new Date(Date.UTC(newYear, newMonth, 0)).getUTCDate();
	return `${String(newYear).padStart(4, '0')}-${pad(newMonth)}-${pad(Math.min(date, lastDay))}`;
}

export function addDays(day: PlainDate, days: number): PlainDate {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}

function monthsBetween(from: PlainDate, to: PlainDate): number {
	const [fromYear, fromMonth] = partsOf(from);
	const [toYear, toMonth] = partsOf(to);
	return (toYear - fromYear) * 12 + toMonth - fromMonth;
}

function partsOf(day: PlainDate): readonly [number, number, number] {
	return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function pad(value: number): string {
	return String(value).padStart(2, '0');
}
