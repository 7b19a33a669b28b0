import { describe, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { addDays } from './duty-calendar.ts';
import { checkDuty, dueState, remindedOn, remindersDue, type DutyRule } from './duty.ts';

const rule: DutyRule = {
	title: 'Jährlicher Bericht an die Öffentlichkeit',
	source: 'Vorlage 061/2022, Nummer 3',
	kind: 'publicReport',
	owedBy: newId(),
	deputy: null,
	recipients: [newId(), null],
	firstDue: '2023-05-31',
	everyMonths: 12,
	until: null,
};

describe('an instance', () => {
	test.each([
		['2026-03-01', null, 'later'],
		['2026-05-03', null, 'soon'],
		['2026-05-31', null, 'soon'],
		['2026-06-01', null, 'overdue'],
		['2026-06-01', '2026-05-31', 'fulfilled'],
		['2026-07-01', '2026-06-02', 'fulfilledLate'],
	])('on %s, fulfilled %s, is %s', (today, fulfilledOn, state) => {
		expect(dueState({ dueOn: '2026-05-31', fulfilledOn }, today)).toBe(state);
	});

	test('reminds four and one weeks before and the day after; the deputy takes over a week later', () => {
		const days = Array.from({ length: 60 }, (_, index) => addDays('2026-05-01', index));
		const reminded = days.map((day) => [day, remindedOn('2026-05-31', day)] as const);
		expect(reminded.filter(([, who]) => who.length > 0)).toEqual([
			['2026-05-03', ['owner']],
			['2026-05-24', ['owner']],
			['2026-06-01', ['owner']],
			['2026-06-07', ['deputy']],
		]);
	});
});

test('a reminder that was missed is still due for some days', () => {
	const on = '2026-05-24';
	expect(remindersDue('2026-05-31', '2026-05-26')).toEqual([{ addressee: 'owner', on }]);
	expect(remindersDue('2026-05-31', '2026-05-31')).toEqual([]);
});

describe('a rule', () => {
	test('as it should be', () => {
		expect(checkDuty(rule)).toEqual({});
	});

	test.each<[Partial<DutyRule>, Record<string, string>]>([
		[{ title: ' ' }, { title: 'required' }],
		[{ source: '' }, { source: 'required' }],
		[{ firstDue: '2026-02-30' }, { firstDue: 'date' }],
		[{ everyMonths: 0 }, { everyMonths: 'range' }],
		[{ everyMonths: 1.5 }, { everyMonths: 'range' }],
		[{ until: '2022-01-01' }, { until: 'before' }],
		[{ recipients: [] }, { recipients: 'required' }],
		[{ recipients: [null, null] }, { recipients: 'twice' }],
	])('%j is refused', (change, fields) => {
		expect(checkDuty({ ...rule, ...change })).toEqual(fields);
	});
});
