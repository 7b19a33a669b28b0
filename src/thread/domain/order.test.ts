import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, type Dated } from './order.ts';

const thing = (text: string): Dated => ({ key: text.charAt(0), occurredOn: text.slice(1) });
const order = (things: string, ...edges: readonly string[]) =>
	inOrder(
		things.split(' ').map(thing),
		edges.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) })),
	)
		.map(({ key }) => key)
		.join('');

describe('the things of a thread stand', () => {
	test('by their days', () => expect(order('b2023-05-06 a2021-09-01 c2026-11-21')).toBe('abc'));

	test('below what they followed from, also when they are older', () =>
		expect(order('g2022-06-20 c2026-03-01 r2023-05-06', 'cg', 'gr')).toBe('cgr'));

	test('in some order when they go in a circle', () =>
		expect(order('a2021-01-01 b2022-01-01', 'ab', 'ba')).toBe('ab'));
});

test('property: all of them, and no cause below its consequence', () => {
	const size = 12;
	const day = fc.integer({ min: 2020, max: 2026 }).map((year) => `${String(year)}-01-01`);
	const upward = fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).filter(([from, to]) => from < to);
	fc.assert(
		fc.property(
			fc.array(day, { minLength: size, maxLength: size }),
			fc.array(upward, { maxLength: 30 }),
			(days, pairs) => {
				const things = days.map((occurredOn, index) => ({ key: String(index), occurredOn }));
				const edges = pairs.map(([from, to]) => ({ from: String(from), to: String(to) }));
				const keys = inOrder(things, edges).map(({ key }) => key);
				expect([...keys].sort()).toEqual(things.map(({ key }) => key).sort());
				for (const { from, to } of edges) expect(keys.indexOf(from)).toBeLessThan(keys.indexOf(to));
			},
		),
	);
});
