import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf, type PlainDate } from '#shared/plain-date.ts';
import { planConflicts } from '../plan-conflicts.ts';
import { lengthOf, type PlanCalendar } from '../plan.ts';
import { shiftPlan } from '../shift-plan.ts';
import { toPlanStep, type Step } from '../step.ts';
import { stepsFromTemplate } from '../steps-from-template.ts';
import { spanOf, withSpan, type Span } from '../window.ts';
import { templates } from './templates.ts';

const holidays = ['2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25'];
const calendar: PlanCalendar = {
	summerBreaks: [{ from: '2026-08-01', until: '2026-08-31' }],
	isWorkingDay: (day) => ![0, 6].includes(weekdayOf(day)) && !holidays.includes(day),
};
const fields = ['Ankommen', 'Lernen', 'Arbeiten', 'Wohnen', 'Mitbestimmen'];
const template = templates.workingGroupsInSequence;

function planned(startsOn: PlainDate, among: PlanCalendar = calendar): readonly Step[] {
	let count = 0;
	return stepsFromTemplate(template, fields, startsOn, among, () => `step ${count++}`);
}
const of = (steps: readonly Step[], key: string, field: number | null = null): Step => {
	const found = steps.find((step) => step.key === key && step.fieldPosition === field);
	if (!found) throw new Error(`${key} of field ${field}`);
	return found;
};
const span = (step: Step): Span => {
	const found = spanOf(step.window);
	if (!found) throw new Error(`${step.key} is open`);
	return found;
};

describe('a plan made from the template', () => {
	const steps = planned('2026-01-05');

	test('has every step, those of the groups once for each field', () => {
		const perField = template.steps.filter((step) => step.perField).length;
		expect(steps).toHaveLength(template.steps.length - perField + perField * fields.length);
		expect(of(steps, 'groupWeeks', 3).title).toBe('Arbeitsgruppe Wohnen');
	});

	test('fits: nothing begins too early, nothing lies in the summer break, every window has a working day', () => {
		expect(planConflicts(steps.map(toPlanStep), calendar)).toEqual(new Map());
	});

	test('gives each group four weeks from a Monday on, one after another', () => {
		const weeks = fields.map((_, field) => span(of(steps, 'groupWeeks', field)));
		for (const one of weeks) {
			expect(weekdayOf(one.from)).toBe(1);
			expect(lengthOf(one)).toBe(28);
		}
		for (const [place, one] of weeks.slice(1).entries())
			expect(one.from > (weeks[place]?.until ?? '')).toBe(true);
	});

	test('gives the administration two weeks at most for its review, and three days for the invitation', () => {
		expect(lengthOf(span(of(steps, 'review', 0)))).toBe(14);
		const invitation = span(of(steps, 'invitationTwo', 0));
		expect(invitation.until).toBe(addDays(span(of(steps, 'meetingOne', 0)).until, 3));
	});

	test('invites to the next group while the administration reviews the last', () => {
		expect(span(of(steps, 'invitationOne', 1)).from < span(of(steps, 'review', 0)).until).toBe(true);
	});

	test('puts the interim report into the summer break, and its session after it', () => {
		expect(span(of(steps, 'interimReport'))).toEqual(calendar.summerBreaks[0]);
		expect(of(steps, 'interimReportToCouncil').window).toMatchObject({
			type: 'vague',
			earliest: '2026-09-01',
			words: 'in der ersten Sitzung nach der Sommerpause',
		});
	});

	test('leaves both open as long as no summer break is known, and everything still fits', () => {
		const without = { ...calendar, summerBreaks: [] };
		const open = planned('2026-01-05', without);
		expect(of(open, 'interimReport').window).toEqual({ type: 'open', words: 'in der Sommerpause' });
		expect(of(open, 'interimReportToCouncil').window.type).toBe('open');
		expect(planConflicts(open.map(toPlanStep), without)).toEqual(new Map());
	});

	test('shows what else moves when a group needs six weeks', () => {
		const first = of(steps, 'groupWeeks', 0);
		const { from, until } = span(first);
		const result = shiftPlan(steps.map(toPlanStep), first.id, { from, until: addDays(until, 14) }, calendar);
		if (!result.ok) throw new Error(result.failure.code);
		const moved = result.value.map(({ stepId }) => steps.find(({ id }) => id === stepId)?.key);
		expect(moved).toContain('groupWeeks');
		expect(moved).toContain('closingEvent');
		expect(moved).not.toContain('kickOff');
		expect(moved).not.toContain('interimReport');
		expect(result.value.map(({ stepId }) => stepId)).not.toContain(of(steps, 'meetingTwo', 0).id);
	});
});

/** The year as a practice planned it, month by month: what the process lead sets by hand over the template's windows. */
const year: readonly [key: string, field: number | null, from: PlainDate, until: PlainDate][] = [
	['commission', null, '2026-01-01', '2026-01-31'],
	['preparation', null, '2026-02-01', '2026-02-28'],
	['kickOff', null, '2026-03-01', '2026-03-14'],
	['expertEvent', null, '2026-03-15', '2026-03-24'],
	['coreGroupMeeting', null, '2026-03-25', '2026-03-31'],
	['groupWeeks', 0, '2026-04-01', '2026-04-30'],
	['groupWeeks', 1, '2026-05-01', '2026-05-31'],
	['groupWeeks', 2, '2026-06-01', '2026-06-30'],
	['groupWeeks', 3, '2026-07-01', '2026-07-31'],
	// Those of the last group are invited, and asked in writing, before the summer break.
	['invitationOne', 4, '2026-07-15', '2026-07-19'],
	['feedbackOne', 4, '2026-07-20', '2026-07-31'],
	['interimReport', null, '2026-08-01', '2026-08-31'],
	['groupWeeks', 4, '2026-09-01', '2026-09-30'],
	['compilation', null, '2026-10-01', '2026-10-31'],
	['finalFeedback', null, '2026-11-01', '2026-11-14'],
	['closingEvent', null, '2026-11-15', '2026-11-30'],
	['councilPassage', null, '2026-12-01', '2026-12-31'],
];

test('a year with one month for each group can be laid out by hand, and fits', () => {
	let steps = planned('2026-01-01');
	for (const [key, field, from, until] of year) steps = moved(steps, of(steps, key, field), { from, until });
	expect([...planConflicts(steps.map(toPlanStep), calendar)]).toEqual([]);
	for (const [key, field, from, until] of year)
		expect(span(of(steps, key, field)), key).toEqual({ from, until });
});

/** Sets a window and takes over what that moves. */
function moved(steps: readonly Step[], step: Step, to: Span): readonly Step[] {
	const result = shiftPlan(steps.map(toPlanStep), step.id, to, calendar);
	if (!result.ok) throw new Error(`${step.key} ${step.fieldPosition}: ${JSON.stringify(result.failure)}`);
	const spans = new Map(result.value.map(({ stepId, after }) => [stepId, after]));
	spans.set(step.id, to);
	return steps.map((one) => {
		const place = spans.get(one.id);
		return place ? { ...one, window: withSpan(one.window, place) } : one;
	});
}

/** The practice that the template comes from; it is read where it lies and not part of the repository. */
const practice = '/work/shared/sources/brandenburg-2016-planungskonzept.md';

describe.skipIf(!existsSync(practice))('the three tables of the practice', () => {
	const text = existsSync(practice) ? readFileSync(practice, 'utf8') : '';
	const table = (title: string, end: string) => {
		const begin = text.indexOf(`\n${title}:`);
		return text.slice(begin, text.indexOf(`\n${end}`, begin)).split('\n');
	};
	const matching = <Row>(rows: readonly (readonly [RegExp, Row])[], label: string): Row => {
		const found = rows.filter(([pattern]) => pattern.test(label)).map(([, row]) => row);
		if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} steps for: ${label}`);
		return found[0];
	};

	test('1: each month of the year has its step, in that month', () => {
		const months = ['Jan', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'];
		const rows = [
			[/Vergabe der Prozesssteuerung/, 'commission', null],
			[/Jahresplanung/, 'preparation', null],
			[/Zeitfenster Auftakt/, 'kickOff', null],
			[/^Erste A/, 'groupWeeks', 0],
			[/^Zweite A/, 'groupWeeks', 1],
			[/^Dritte A/, 'groupWeeks', 2],
			[/^Vierte A/, 'groupWeeks', 3],
			[/Zwischenbericht/, 'interimReport', null],
			[/^Fünfte A/, 'groupWeeks', 4],
			[/Gesamtkonzept in/, 'compilation', null],
			[/Vorstellung des fertigen/, 'closingEvent', null],
			[/Geschäftsgang/, 'councilPassage', null],
		] as const;
		const seen: string[] = [];
		let month = '';
		for (const line of table('Tabelle 1', 'Geplante Arbeitsphasen')) {
			const cells = line.split('\t').map((cell) => cell.trim());
			month = months.find((name) => name === cells[0]) ?? month;
			const label = cells.find((cell) => cell.length > 4 && !/^(Zeitplan|Tabelle)/.test(cell));
			if (label === undefined || month === '') continue;
			const [, key, field] = matching(
				rows.map((row) => [row[0], row]),
				label,
			);
			const [, , from = ''] = year.find((one) => one[0] === key && one[1] === field) ?? [];
			expect(Number(from.slice(5, 7)), label).toBe(months.indexOf(month) + 1);
			seen.push(label);
		}
		expect(seen).toHaveLength(12);
	});

	test('2: each step is there, with as many methods', () => {
		const rows: [RegExp, string][] = [
			[/^Auftakt/, 'kickOff'],
			[/^Fachver/, 'expertEvent'],
			[/^1\. Treffen K/, 'coreGroupMeeting'],
			[/^1\. Treffen A/, 'meetingOne'],
			[/^2\. Treffen A/, 'meetingTwo'],
			[/^Prüfung/, 'review'],
			[/^3\. Treffen A/, 'meetingThree'],
			[/^Abschluss/, 'closingEvent'],
		];
		const lines = table('Tabelle 2', 'Wie dem Zeitplan').filter((line) => line.includes('\t<ul'));
		expect(lines).toHaveLength(rows.length);
		for (const line of lines) {
			const [label = '', methods = ''] = line.split('\t');
			const step = template.steps.find(({ key }) => key === matching(rows, label));
			// A heading with points below it counts as its points.
			const points = (methods.match(/•/g) ?? []).length - (methods.match(/<ol/g) ?? []).length;
			const below = (methods.match(/ \d\. /g) ?? []).length;
			expect(step?.methods, label).toHaveLength(points + below);
		}
	});

	test('3: each step of a group is there, in that order, with its time and its contents', () => {
		const rows = [
			'invitationOne',
			'feedbackOne',
			'startingPosition',
			'goals',
			'invitationTwo',
			'feedbackTwo',
			'measures',
			'review',
		];
		const labels = table('Tabelle 3', 'Anhang').filter((line) =>
			/^(Einladung|Feedbackrunde|Info zu|Zielbearb|Maßnahmenbearb|Prüfungsphase)[^\t]*\t/.test(line),
		);
		expect(labels).toHaveLength(rows.length);
		const own = template.steps.filter(({ key }) => rows.includes(key));
		expect(own.map(({ key }) => key)).toEqual(rows);
		for (const step of own) {
			expect(step.perField).toBe(true);
			expect(step.timing, step.key).not.toBe('');
			expect(step.contents, step.key).not.toHaveLength(0);
		}
	});
});
