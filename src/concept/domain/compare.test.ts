import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTrees } from './compare.ts';
import { compareWords } from './compare-words.ts';
import type { ConceptTree } from './element.ts';
import { longestIncreasing } from './longest-increasing.ts';
import { fullNumbers, numberingSchemes } from './numbering.ts';
import { element, id } from './testing/trees.ts';

const side = (tree: ConceptTree) => ({ tree, numbers: fullNumbers(tree, numberingSchemes.decimal) });
const paragraph = (text: string, marks: { type: 'strong' }[] = []) => [
	{ type: 'paragraph' as const, id: id(99), content: [{ type: 'text' as const, text, marks }] },
];
const base = [
	element(1, 'fieldOfAction'),
	element(2, 'guideline', { parentId: id(1), body: paragraph('Alle Kinder lernen Deutsch.') }),
	element(3, 'guideline', { parentId: id(1) }),
	element(4, 'measure', { parentId: id(3) }),
];
const kindsOf = (after: ConceptTree) =>
	compareTrees(side(base), side(after)).changes.map((change) => [change.kind, change.element.id]);
const withChange = (number: number, changes: object) =>
	base.map((one) => (one.id === id(number) ? { ...one, ...changes } : one));

describe('comparing two trees', () => {
	it('finds nothing in two equal ones', () => {
		expect(compareTrees(side(base), side(base))).toEqual({ changes: [], unchanged: 4 });
	});

	it('tells added, removed, retyped, field and format apart', () => {
		expect(kindsOf([...base, element(5, 'paragraph')])).toEqual([['added', id(5)]]);
		expect(kindsOf(base.slice(0, 3))).toEqual([['removed', id(4)]]);
		expect(kindsOf(withChange(3, { kind: 'goal' }))).toEqual([['retyped', id(3)]]);
		expect(kindsOf(withChange(3, { source: 'Anlage' }))).toEqual([['field', id(3)]]);
		const bold = paragraph('Alle Kinder lernen Deutsch.', [{ type: 'strong' }]);
		expect(kindsOf(withChange(2, { body: bold }))).toEqual([['format', id(2)]]);
		const otherIds = [{ ...paragraph('Alle Kinder lernen Deutsch.')[0], id: id(77) }];
		expect(kindsOf(withChange(2, { body: otherIds }))).toEqual([]);
	});

	it('shows the words that changed, with the number and the title of today', () => {
		const [change] = compareTrees(
			side(base),
			side(withChange(2, { body: paragraph('Alle Kinder und Eltern lernen Deutsch.') })),
		).changes;
		expect(change).toMatchObject({ kind: 'changed', element: { number: 'Leitlinie 1.1' } });
		expect(change?.segments.filter(({ op }) => op !== 'equal')).toEqual([
			{ op: 'insert', text: 'und Eltern ' },
		]);
	});

	it('calls the one moved that was moved, not those that made room', () => {
		const [field, two, three, four] = base;
		if (!field || !two || !three || !four) throw new Error('base');
		const more = [5, 6, 7].map((number) => element(number, 'guideline', { parentId: id(1) }));
		const before = side([...base, ...more]);
		const after = side([field, ...more, two, three, four]);
		const moved = compareTrees(after, before).changes.map((change) => change.element.id);
		expect(moved).toHaveLength(2);
		expect(kindsOf([field, two, three, { ...four, parentId: id(2) }])).toEqual([['moved', id(4)]]);
	});

	it('gives segments from which both texts can be read again', () => {
		const text = fc
			.array(fc.constantFrom('ein', ' ', 'Ziel', '.', 'Bürger*innen', '\n', 'für'))
			.map((words) => words.join(''));
		fc.assert(
			fc.property(text, text, (from, to) => {
				const segments = compareWords(from, to);
				const without = (op: string) =>
					segments
						.filter((segment) => segment.op !== op)
						.map((segment) => segment.text)
						.join('');
				expect(without('insert')).toBe(from);
				expect(without('delete')).toBe(to);
			}),
		);
	});

	it('finds increasing subsequences that are increasing', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(20)), (values) => {
				const picked = longestIncreasing(values).map((index) => values[index] ?? 0);
				expect(picked.every((value, place) => place === 0 || value > (picked[place - 1] ?? 0))).toBe(true);
				expect(picked.length > 0).toBe(values.length > 0);
			}),
		);
	});
});
