import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf, isLocalTime, localTimeAt } from './local-time.ts';

test('local times are minutes that exist', () => {
	expect(isLocalTime('2027-03-28T18:00')).toBe(true);
	for (const wrong of [
		'',
		'2027-02-30T18:00',
		'2027-03-01T24:00',
		'2027-03-01 18:00',
		'2027-03-01T18:00:00',
		// Clocks jump from two to three.
		'2027-03-28T02:30',
	])
		expect(isLocalTime(wrong)).toBe(false);
});

test('summer and winter', () => {
	expect(instantOf('2027-07-01T18:00').toISOString()).toBe('2027-07-01T16:00:00.000Z');
	expect(instantOf('2027-12-01T18:00').toISOString()).toBe('2027-12-01T17:00:00.000Z');
	// This hour comes twice; the first is meant.
	expect(instantOf('2027-10-31T02:30').toISOString()).toBe('2027-10-31T00:30:00.000Z');
});

test('property: a minute is found again from its instant', () => {
	const minutes = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
	fc.assert(
		fc.property(minutes, (instant) => {
			const local = localTimeAt(instant);
			return localTimeAt(instantOf(local)) === local;
		}),
	);
});
