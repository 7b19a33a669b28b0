import { expect, test } from 'vitest';
import {
	afterStep,
	minutesState,
	minutesStates,
	minutesSteps,
	takesObjections,
	type MinutesState,
	type MinutesStep,
} from './minutes-lifecycle.ts';

/** The whole table: what is not here cannot be done. */
const expected: readonly (readonly [MinutesState, MinutesStep, MinutesState])[] = [
	['draft', 'write', 'draft'],
	['draft', 'openObjections', 'objections'],
	['objections', 'write', 'objections'],
	['objections', 'object', 'objections'],
	['objections', 'answer', 'objections'],
	['objections', 'approve', 'approved'],
];

test('every step from every state', () => {
	const possible = minutesStates.flatMap((state) =>
		minutesSteps.flatMap((step) => {
			const next = afterStep(state, step);
			return next === null ? [] : [[state, step, next]];
		}),
	);
	expect(possible).toEqual(expected);
});

test('the state follows from what happened, and objections are taken until the last day', () => {
	const open = {
		objectionsOpenedAt: new Date('2027-03-01T10:00:00Z'),
		objectionsUntil: '2027-03-15',
		approvedAt: null,
	};
	expect(minutesState(open)).toBe('objections');
	expect(['2027-03-15', '2027-03-16'].map((day) => takesObjections(open, day))).toEqual([true, false]);
	const approved = { ...open, approvedAt: new Date('2027-03-10T10:00:00Z') };
	expect(minutesState(approved)).toBe('approved');
	expect(takesObjections(approved, '2027-03-11')).toBe(false);
});
