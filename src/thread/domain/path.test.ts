import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPath, laneCount, type PathEdge } from './path.ts';

const edge = (pair: string): PathEdge => ({ from: pair.charAt(0), to: pair.charAt(1) });
const draw = (keys: string, ...pairs: readonly string[]) => drawPath([...keys], pairs.map(edge));

describe('a drawn thread', () => {
	test('of a chain is one straight line', () => {
		const rows = draw('abcd', 'ab', 'bc', 'cd');
		expect(rows.map(({ lane }) => lane)).toEqual([0, 0, 0, 0]);
		expect(laneCount(rows)).toBe(1);
	});

	test('of three cards that became one goal joins three lines', () => {
		const rows = draw('abcz', 'az', 'bz', 'cz');
		expect(rows.map(({ lane }) => lane)).toEqual([0, 1, 2, 0]);
		expect(rows[3]).toMatchObject({ arriving: [0, 1, 2], arrivingOn: [] });
	});

	test('of one thing with two consequences branches', () => {
		const rows = draw('abc', 'ab', 'ac');
		expect(rows[1]).toMatchObject({ lane: 1, arriving: [0], arrivingOn: [0], leaves: false });
		expect(rows[2]).toMatchObject({ lane: 0, arriving: [0], arrivingOn: [] });
	});

	test('lets a line pass what it does not concern', () => {
		expect(draw('abc', 'ac')[1]).toMatchObject({ lane: 1, through: [0], arriving: [] });
	});

	test('draws no line upward and none to what is not shown', () => {
		expect(draw('ab', 'ba', 'ax').every(({ leaves, arriving }) => !leaves && arriving.length === 0)).toBe(
			true,
		);
	});
});

const graphs = fc.integer({ min: 1, max: 25 }).chain((size) =>
	fc.tuple(
		fc.constant(Array.from({ length: size }, (_, index) => String(index))),
		fc.array(fc.record({ from: fc.nat(size - 1).map(String), to: fc.nat(size - 1).map(String) }), {
			maxLength: 60,
		}),
	),
);

test('property: every edge downward can be followed along its lane, and no two lines share one', () => {
	fc.assert(
		fc.property(graphs, ([keys, edges]) => {
			const rows = drawPath(keys, edges);
			const at = new Map(rows.map((row, index) => [row.key, index]));
			for (const { from, to } of edges) {
				const [start, end] = [at.get(from) ?? 0, at.get(to) ?? 0];
				if (end <= start) continue;
				const lane = rows[start]?.lane ?? -1;
				expect(rows[start]?.leaves).toBe(true);
				for (const row of rows.slice(start + 1, end))
					expect(row.through.includes(lane) || row.arrivingOn.includes(lane)).toBe(true);
				expect(rows[end]?.arriving).toContain(lane);
			}
			for (const row of rows) {
				const below = [...row.through, ...row.arrivingOn, ...(row.leaves ? [row.lane] : [])];
				expect(new Set(below).size).toBe(below.length);
			}
		}),
	);
});
