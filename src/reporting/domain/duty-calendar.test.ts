import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, dueDays, type Recurrence } from './duty-calendar.ts';

const yearly: Recurrence = { firstDue: '2023-05-31', everyMonths: 12, until: null };

test('a yearly duty falls due on the same day each year', () => {
	expect(dueDays(yearly, '2023-01-01', '2026-05-31')).toEqual([
		'2023-05-31',
		'2024-05-31',
		'2025-05-31',
		'2026-05-31',
	]);
	expect(dueDays(yearly, '2023-06-01', '2024-05-30')).toEqual([]);
});

test('a 31st falls on the last day of a shorter month and is a 31st again after it', () => {
	expect(dueDays({ ...yearly, firstDue: '2024-01-31', everyMonths: 1 }, '2024-01-01', '2024-04-30')).toEqual([
		'2024-01-31',
		'2024-02-29',
		'2024-03-31',
		'2024-04-30',
	]);
	expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
	expect(addMonths('2026-01-15', -13)).toBe('2024-12-15');
});

test('a duty that has ended falls due no more', () => {
	expect(dueDays({ ...yearly, until: '2024-12-31' }, '2023-01-01', '2030-01-01')).toEqual([
		'2023-05-31',
		'2024-05-31',
	]);
});

const days = fc.integer({ min: 0, max: 3_000 }).map((offset) => addDays('2020-01-01', offset));
const recurrences = fc.record({
	firstDue: days,
	everyMonths: fc.integer({ min: 1, max: 60 }),
	until: fc.option(days),
});

/** Looks at every single day, and asks of each whether it is one. */
function slowly({ firstDue, everyMonths, until }: Recurrence, from: string, to: string): readonly string[] {
	const found: string[] = [];
	const end = until !== null && until < to ? until : to;
	for (let day = from; day <= end; day = addDays(day, 1)) {
		const [year, month, date] = day.split('-').map(Number);
		const [firstYear, firstMonth, firstDate] = firstDue.split('-').map(Number);
		if (year === undefined || month === undefined || firstYear === undefined || firstMonth === undefined)
			continue;
		const months = (year - firstYear) * 12 + month - firstMonth;
		const isLastOfMonth = addDays(day, 1).slice(5, 7) !== day.slice(5, 7);
		const sameDay = date === firstDate || (isLastOfMonth && (firstDate ?? 0) > (date ?? 0));
		if (day >= firstDue && months >= 0 && months % everyMonths === 0 && sameDay) found.push(day);
	}
	return found;
}

test('property: as somebody who looks at every day of the calendar would say', () => {
	fc.assert(
		fc.property(recurrences, days, fc.integer({ min: 0, max: 1_500 }), (recurrence, from, length) => {
			const to = addDays(from, length);
			expect(dueDays(recurrence, from, to)).toEqual(slowly(recurrence, from, to));
		}),
		{ numRuns: 150 },
	);
});
