import { describe, expect, test } from 'vitest';
import { namesOfStatements } from './preparing-pool.ts';

describe('statements are prepared', () => {
	test('from the second time on, always under the same name', () => {
		const nameOf = namesOfStatements();
		expect(['a', 'b', 'a', 'a', 'b'].map(nameOf)).toEqual([
			undefined,
			undefined,
			'statement 1',
			'statement 1',
			'statement 2',
		]);
	});

	test('however many others were asked once before', () => {
		const nameOf = namesOfStatements();
		for (let length = 1; length <= 10_000; length++) nameOf(`SELECT … IN (${length})`);
		nameOf('SELECT of every page');
		expect(nameOf('SELECT of every page')).toBe('statement 1');
	});

	test('but not when they are long, and not without end', () => {
		const nameOf = namesOfStatements();
		const long = 'x'.repeat(5000);
		nameOf(long);
		expect(nameOf(long)).toBeUndefined();
		for (let number = 0; number < 600; number++) {
			nameOf(`SELECT ${number}`);
			nameOf(`SELECT ${number}`);
		}
		expect(nameOf('SELECT 0')).toBe('statement 1');
		expect(nameOf('SELECT 599')).toBeUndefined();
	});
});
