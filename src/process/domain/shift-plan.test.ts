import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '#shared/plain-date.ts';
import { breakTouchedBy, type PlanCalendar, type PlanStep } from './plan.ts';
import { planConflicts } from './plan-conflicts.ts';
import { completionShift, shiftPlan, type MovedStep } from './shift-plan.ts';
import type { Span } from './window.ts';

const calendar: PlanCalendar = {
	summerBreaks: [{ from: '2027-07-01', until: '2027-08-14' }],
	isWorkingDay: (day) => ![0, 6].includes(weekdayOf(day)) && day !== '2027-05-17',
};

const step = (id: string, from: string, until: string, of: Partial<PlanStep> = {}): PlanStep => ({
	id,
	parentId: null,
	span: { from, until },
	after: [],
	pausesInSummer: true,
	completedOn: null,
	dropped: false,
	...of,
});
const after = (...ids: string[]) => ({ after: ids.map((stepId) => ({ stepId, lagDays: 0 })) });

/** Two groups of four weeks with a free week between, a report that waits for the second, and something of its own. */
const plan = [
	step('first', '2027-04-05', '2027-05-02'),
	step('meeting', '2027-04-12', '2027-04-12', { parentId: 'first' }),
	step('review', '2027-04-19', '2027-05-02', { parentId: 'first', ...after('meeting') }),
	step('second', '2027-05-10', '2027-06-06', after('first')),
	step('second meeting', '2027-05-10', '2027-05-10', { parentId: 'second' }),
	step('report', '2027-06-07', '2027-06-20', after('second')),
	step('conference', '2027-05-03', '2027-05-03'),
];
const moved = (result: ReturnType<typeof shiftPlan>): Record<string, Span> => {
	if (!result.ok) throw new Error(result.failure.code);
	return Object.fromEntries(result.value.map(({ stepId, after }) => [stepId, after]));
};

describe('extending the first group', () => {
	test('by a week uses up the slack: nothing else moves', () => {
		expect(moved(shiftPlan(plan, 'first', { from: '2027-04-05', until: '2027-05-09' }, calendar))).toEqual(
			{},
		);
	});

	test('from four weeks to six moves what waits for it, with its parts, by whole weeks', () => {
		const found = moved(shiftPlan(plan, 'first', { from: '2027-04-05', until: '2027-05-16' }, calendar));
		expect(found).toEqual({
			second: { from: '2027-05-17', until: '2027-06-13' },
			// The seventeenth is a holiday, the only day of this window: it takes the next.
			'second meeting': { from: '2027-05-18', until: '2027-05-18' },
			report: { from: '2027-06-14', until: '2027-06-27' },
		});
	});

	test('by a part that grows beyond it', () => {
		const found = moved(shiftPlan(plan, 'review', { from: '2027-04-19', until: '2027-05-12' }, calendar));
		expect(found['first']).toEqual({ from: '2027-04-05', until: '2027-05-12' });
		expect(found['second']?.from).toBe('2027-05-17');
	});

	test('over the summer break makes the others wait until it is over', () => {
		const found = moved(shiftPlan(plan, 'first', { from: '2027-04-05', until: '2027-06-27' }, calendar));
		expect(found['second']).toEqual({ from: '2027-08-16', until: '2027-09-12' });
		expect(found['conference']).toBeUndefined();
	});
});

describe('refused is', () => {
	test.each<[string, string, Span, object]>([
		[
			'to begin before what it waits for',
			'second',
			{ from: '2027-05-02', until: '2027-06-06' },
			{ code: 'beginsTooEarly', details: { earliest: '2027-05-03' } },
		],
		[
			'to begin before the whole',
			'meeting',
			{ from: '2027-04-04', until: '2027-04-12' },
			{ code: 'beginsTooEarly', details: { earliest: '2027-04-05' } },
		],
		['the summer break', 'report', { from: '2027-06-28', until: '2027-07-02' }, { code: 'inSummerBreak' }],
		[
			'a window too short for its parts',
			'first',
			{ from: '2027-04-05', until: '2027-04-20' },
			{ code: 'tooShortForParts' },
		],
	])('%s', (_, id, span, problem) => {
		expect(shiftPlan(plan, id, span, calendar)).toMatchObject({ failure: problem });
	});

	test('to move what is done, and the begin of what has begun', () => {
		const later = plan.map((one) => (one.id === 'meeting' ? { ...one, completedOn: '2027-04-12' } : one));
		const span = { from: '2027-04-06', until: '2027-05-02' };
		expect(shiftPlan(later, 'meeting', span, calendar)).toMatchObject({ failure: { code: 'stepSettled' } });
		expect(shiftPlan(later, 'first', span, calendar)).toMatchObject({ failure: { code: 'stepBegun' } });
		// Its end is still to come.
		expect(
			moved(shiftPlan(later, 'first', { from: '2027-04-05', until: '2027-05-16' }, calendar))['second'],
		).toBeDefined();
	});
});

test('an open or dropped step between two others does not part them', () => {
	const between = [
		step('a', '2027-04-05', '2027-04-06'),
		step('open', '2027-01-01', '2027-01-01', { ...after('a'), span: null }),
		step('dropped', '2027-04-07', '2027-04-20', { ...after('open'), dropped: true }),
		step('b', '2027-04-07', '2027-04-08', after('dropped')),
	];
	expect(moved(shiftPlan(between, 'a', { from: '2027-04-05', until: '2027-04-07' }, calendar))).toEqual({
		b: { from: '2027-04-14', until: '2027-04-15' },
	});
});

test('done late pushes, done early does not pull', () => {
	const ids = (shifts: readonly MovedStep[]) => shifts.map(({ stepId }) => stepId);
	expect(ids(completionShift(plan, 'review', '2027-04-30', calendar))).toEqual([]);
	expect(ids(completionShift(plan, 'review', '2027-05-11', calendar))).toEqual([
		'first',
		'second',
		'second meeting',
		'report',
	]);
});

/** Plans that hold: some wholes one after another or side by side, with parts one after another, and single steps. */
const plans = fc
	.array(
		fc.record({
			slack: fc.nat({ max: 12 }),
			parts: fc.array(
				fc.record({ gap: fc.nat({ max: 4 }), days: fc.integer({ min: 1, max: 10 }), waits: fc.boolean() }),
				{ maxLength: 4 },
			),
			days: fc.integer({ min: 3, max: 30 }),
			waitsFor: fc.array(fc.nat(), { maxLength: 3 }),
			lagDays: fc.nat({ max: 5 }),
			pauses: fc.boolean(),
		}),
		{ minLength: 2, maxLength: 8 },
	)
	.map((wholes) => {
		const steps: PlanStep[] = [];
		wholes.forEach((whole, place) => {
			const before = place === 0 ? [] : [...new Set(whole.waitsFor.map((nth) => `w${nth % place}`))];
			const ends = before.map((id) => steps.find((one) => one.id === id)?.span?.until ?? '');
			const start = ends.reduce((latest, end) => (end > latest ? end : latest), '2027-02-28');
			let from = addDays(start, 1 + whole.lagDays + whole.slack);
			const offsets: { from: number; until: number; waits: boolean }[] = [];
			let offset = 0;
			for (const part of whole.parts) {
				offsets.push({
					from: offset + part.gap,
					until: offset + part.gap + part.days - 1,
					waits: part.waits,
				});
				offset += part.gap + part.days;
			}
			const length = Math.max(whole.days, offset);
			const inBreak = () => breakTouchedBy({ from, until: addDays(from, length - 1) }, calendar);
			while (whole.pauses && inBreak()) from = addDays(from, 1);
			steps.push(
				step(`w${place}`, from, addDays(from, length - 1), {
					pausesInSummer: whole.pauses,
					after: before.map((stepId) => ({ stepId, lagDays: whole.lagDays })),
				}),
			);
			offsets.forEach((part, nth) =>
				steps.push(
					step(`w${place}p${nth}`, addDays(from, part.from), addDays(from, part.until), {
						pausesInSummer: whole.pauses,
						parentId: `w${place}`,
						after: part.waits && nth > 0 ? [{ stepId: `w${place}p${nth - 1}`, lagDays: 0 }] : [],
					}),
				),
			);
		});
		return steps;
	});

const changes = fc.record({
	nth: fc.nat(),
	from: fc.integer({ min: -20, max: 60 }),
	days: fc.integer({ min: 1, max: 60 }),
});

describe('whatever plan, whatever change', () => {
	const hard = ['beginsTooEarly', 'outsideWhole'];
	const broken = (steps: readonly PlanStep[]) =>
		[...planConflicts(steps, calendar)].filter(([, found]) => found.some((one) => hard.includes(one)));
	const applied = (steps: readonly PlanStep[], shifts: readonly MovedStep[]) =>
		steps.map((one) => ({ ...one, span: shifts.find(({ stepId }) => stepId === one.id)?.after ?? one.span }));

	test('nothing begins too early, nothing leaves its whole, no part that moved lies in the summer break', () => {
		let accepted = 0;
		fc.assert(
			fc.property(plans, changes, (steps, change) => {
				expect(broken(steps)).toEqual([]);
				const chosen = steps[change.nth % steps.length];
				if (!chosen?.span) return;
				const from = addDays(chosen.span.from, change.from);
				const span = { from, until: addDays(from, change.days - 1) };
				const result = shiftPlan(steps, chosen.id, span, calendar);
				if (!result.ok) return;
				accepted += 1;
				const after = applied(steps, [
					...result.value,
					{ stepId: chosen.id, before: chosen.span, after: span },
				]);
				expect(broken(after)).toEqual([]);
				for (const { stepId, after: place } of result.value) {
					const known = steps.find(({ id }) => id === stepId);
					const isWhole = steps.some(({ parentId }) => parentId === stepId);
					if (known?.pausesInSummer && !isWhole && stepId !== chosen.id)
						expect(breakTouchedBy(place, calendar)).toBeUndefined();
				}
				// Once more the same change: nothing more to move.
				expect(shiftPlan(after, chosen.id, span, calendar)).toEqual({ ok: true, value: [] });
			}),
			{ numRuns: 600 },
		);
		expect(accepted).toBeGreaterThan(200);
	});

	test('what neither waits for it nor is a part of what moved stays; nothing but its parts moves forward; parts keep their length', () => {
		fc.assert(
			fc.property(plans, changes, (steps, change) => {
				const chosen = steps[change.nth % steps.length];
				if (!chosen?.span) return;
				const from = addDays(chosen.span.from, change.from);
				const result = shiftPlan(steps, chosen.id, { from, until: addDays(from, change.days - 1) }, calendar);
				if (!result.ok) return;
				const reachable = reachedFrom(steps, chosen.id);
				for (const { stepId, before, after } of result.value) {
					expect(reachable).toContain(stepId);
					const known = steps.find(({ id }) => id === stepId);
					if (known?.parentId !== chosen.id) expect(after.from >= before.from).toBe(true);
					if (known?.parentId !== null)
						expect(daysBetween(after.from, after.until)).toBe(daysBetween(before.from, before.until));
				}
			}),
			{ numRuns: 400 },
		);
	});
});

/** A slow search along everything that a change can reach: parts, wholes, and what waits. */
function reachedFrom(steps: readonly PlanStep[], start: string): readonly string[] {
	const reached = new Set([start]);
	for (let size = 0; size < reached.size;) {
		size = reached.size;
		for (const one of steps) {
			if (one.after.some(({ stepId }) => reached.has(stepId))) reached.add(one.id);
			if (one.parentId !== null && reached.has(one.parentId)) reached.add(one.id);
			if (reached.has(one.id) && one.parentId !== null) reached.add(one.parentId);
		}
	}
	return [...reached];
}
