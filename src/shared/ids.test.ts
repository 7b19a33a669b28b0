import { describe, expect, test } from 'vitest';
import { isId, newId } from './ids.ts';

describe('permanent ids', () => {
	test('are UUIDs of version 7 and variant 10', () => {
		const id = newId();
		expect(isId(id)).toBe(true);
		expect(id[14]).toBe('7');
		expect(['8', '9', 'a', 'b']).toContain(id[19]);
	});

	test('sort in the order in which they were made, also within one millisecond', () => {
		const made = Array.from({ length: 10_000 }, () => newId());
		expect([...made].sort()).toEqual(made);
		expect(new Set(made).size).toBe(made.length);
	});

	test('refuse anything else', () => {
		for (const wrong of ['', 'x', newId().toUpperCase(), `${newId()} `, 7, null])
			expect(isId(wrong)).toBe(false);
	});
});
