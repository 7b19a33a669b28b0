import { expect, test } from 'vitest';
import { stepsFromTemplate } from './steps-from-template.ts';
import { templates } from './templates/templates.ts';
import { calendarMonths } from './year-calendar.ts';

let count = 0;
const calendar = { summerBreaks: [], isWorkingDay: () => true };
const steps = stepsFromTemplate(
	templates.workingGroupsInSequence,
	['Lernen', 'Wohnen'],
	'2028-01-03',
	calendar,
	() => `step ${count++}`,
);
const months = calendarMonths(
	steps,
	[
		{
			id: 'x',
			kind: 'schoolHolidays',
			title: 'Winterferien',
			from: '2028-01-31',
			until: '2028-02-05',
			organizationId: null,
		},
	],
	() => [{ on: '2028-05-01', name: 'Tag der Arbeit' }],
);

test('a year is a row of months without a gap, with all their days', () => {
	expect(months[0]?.month).toBe('2028-01');
	expect(months.map(({ month }) => month)).toEqual([...months].map(({ month }) => month).sort());
	expect(months[1]).toMatchObject({ month: '2028-02', days: 29 });
	expect(months[0]?.weekends.slice(0, 4)).toEqual([1, 2, 8, 9]);
});

test('what goes on over the end of a month stands in both', () => {
	expect(months[0]?.free).toEqual([{ title: 'Winterferien', from: 31, until: 31 }]);
	expect(months[1]?.free).toEqual([{ title: 'Winterferien', from: 1, until: 5 }]);
	expect(months.flatMap(({ holidays }) => holidays)).toEqual([{ on: '2028-05-01', name: 'Tag der Arbeit' }]);
});

test('bars of one lane never touch, and every step that stands alone has one', () => {
	for (const { bars } of months)
		for (const a of bars)
			for (const b of bars)
				if (a !== b && a.lane === b.lane) expect(a.until < b.from || b.until < a.from).toBe(true);
	const shown = new Set(months.flatMap(({ bars }) => bars.map(({ stepId }) => stepId)));
	const alone = steps.filter(({ parentId, window }) => parentId === null && window.type !== 'open');
	expect([...shown].sort()).toEqual(alone.map(({ id }) => id).sort());
});
