import { describe, expect, test } from 'vitest';
import { parseDateInput, readDateField, showDateInput } from './date-input.ts';

describe('date input', () => {
	test.each([
		['14.6.2026', '2026-06-14'],
		[' 14. 06. 2026 ', '2026-06-14'],
		['2026-06-14', '2026-06-14'],
		['29.02.2028', '2028-02-29'],
	])('reads %s', (typed, date) => {
		expect(parseDateInput(typed)).toBe(date);
	});

	test.each(['29.02.2026', '31.4.2026', '0.1.2026', 'morgen', '14.6.26', ''])('refuses %s', (typed) => {
		expect(parseDateInput(typed)).toBeNull();
	});

	test('reads one field, three fields, and nothing', () => {
		const form = new FormData();
		expect(readDateField(form, 'datum')).toBeNull();
		form.set('datum-tag', '1');
		expect(readDateField(form, 'datum')).toBe('invalid');
		form.set('datum-monat', '2');
		form.set('datum-jahr', '2026');
		expect(readDateField(form, 'datum')).toBe('2026-02-01');
		form.set('datum', '3.2.2026');
		expect(readDateField(form, 'datum')).toBe('2026-02-03');
	});

	test('shows stored dates in German and keeps what was mistyped', () => {
		expect(showDateInput('2026-06-14')).toBe('14.06.2026');
		expect(showDateInput('31.4.')).toBe('31.4.');
	});
});
