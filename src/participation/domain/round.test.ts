import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber, writeNumber } from './number.ts';
import { roundProblems, roundState, takesContributions, type FeedbackRound } from './round.ts';
import { contributionState, daysAfter } from './state.ts';

const round: FeedbackRound = {
	id: '01890000-0000-7000-8000-000000000001',
	title: 'Feedbackrunde 1',
	question: 'Was ist wichtig?',
	opensOn: '2026-10-05',
	closesOn: '2026-10-19',
	answerUntil: '2026-11-30',
	acceptsLate: false,
	processId: null,
	stepId: null,
	groupId: null,
	editionId: null,
	cancelledReason: null,
};

describe('a round', () => {
	test.each([
		['2026-10-04', 'planned', false],
		['2026-10-05', 'open', true],
		['2026-10-19', 'open', true],
		['2026-10-20', 'closed', false],
	] as const)('on %s is %s', (today, state, takes) => {
		expect(roundState(round, today)).toBe(state);
		expect(takesContributions(round, today)).toBe(takes);
	});

	test('takes late contributions only where it says so, and none once it was called off', () => {
		expect(takesContributions({ ...round, acceptsLate: true }, '2026-12-01')).toBe(true);
		expect(takesContributions({ ...round, acceptsLate: true }, '2026-10-01')).toBe(false);
		expect(
			takesContributions({ ...round, acceptsLate: true, cancelledReason: 'Hochwasser' }, '2026-10-06'),
		).toBe(false);
	});

	test('ends after it began and is answered after it ended', () => {
		expect(roundProblems(round)).toEqual({});
		expect(roundProblems({ ...round, closesOn: '2026-10-04' })).toEqual({ closesOn: 'beforeStart' });
		expect(roundProblems({ ...round, answerUntil: '2026-10-18' })).toEqual({ answerUntil: 'beforeEnd' });
		expect(roundProblems({ ...round, opensOn: '2026-02-30', answerUntil: '', title: ' ' })).toEqual({
			opensOn: 'date',
			answerUntil: 'required',
			title: 'required',
		});
	});
});

test('a contribution is overdue from the day after the promised one', () => {
	const open = { answered: false, answerUntil: '2026-11-30' };
	expect(contributionState(open, '2026-11-30')).toBe('open');
	expect(contributionState(open, '2026-12-01')).toBe('overdue');
	expect(contributionState({ ...open, answered: true }, '2027-01-01')).toBe('answered');
	expect(daysAfter('2026-10-20', 28)).toBe('2026-11-17');
});

test('a number is read as it is written, and nothing else is', () => {
	expect(writeNumber({ year: 2026, number: 417 })).toBe('2026-0417');
	fc.assert(
		fc.property(
			fc.integer({ min: 1000, max: 9999 }),
			fc.integer({ min: 1, max: 999_999 }),
			(year, number) => {
				expect(readNumber(writeNumber({ year, number }))).toEqual({ year, number });
			},
		),
	);
	for (const wrong of ['2026-417', '2026-0000', '2026-00417', '26-0417', 'x', '2026-0417x'])
		expect(readNumber(wrong)).toBeNull();
});
