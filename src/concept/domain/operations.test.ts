import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/result.ts';
import type { ConceptTree } from './element.ts';
import type { ElementKind } from './kinds.ts';
import { fullNumbers, numberElements, numberingSchemes, type NumberingScheme } from './numbering.ts';
import {
	insertElement,
	moveElement,
	placeAbove,
	placeBelow,
	placeOf,
	removeElement,
	retypeElement,
} from './operations.ts';
import { element, id } from './testing/trees.ts';
import { inDocumentOrder } from './tree.ts';
import { treeProblem } from './tree-problem.ts';

const nested: readonly ElementKind[] = [
	'section',
	'fieldOfAction',
	'guideline',
	'approach',
	'goal',
	'measure',
];
/** Any tree: each element stands under one that came before it, or at the top. */
const trees: fc.Arbitrary<ConceptTree> = fc
	.array(fc.tuple(fc.nat(), fc.constantFrom(...nested, 'part' as const, 'annex' as const)), { maxLength: 30 })
	.map((nodes) =>
		inDocumentOrder(
			nodes.map(([above, kind], place) =>
				element(place, kind, { parentId: above % (place + 1) === place ? null : id(above % (place + 1)) }),
			),
		),
	);
const pick = (tree: ConceptTree, number: number) => tree[number % tree.length]?.id ?? id(0);

describe('operations on the tree', () => {
	it('keep every element and the document order, whatever is moved where', () => {
		fc.assert(
			fc.property(trees, fc.nat(), fc.nat(), fc.boolean(), (tree, one, other, first) => {
				if (tree.length === 0) return;
				const target = pick(tree, other);
				const place = first ? { parentId: target, after: null } : placeOf(tree, target);
				const moved = moveElement(tree, pick(tree, one), place ?? { parentId: null, after: null });
				if (!moved.ok) return;
				expect(treeProblem(moved.value)).toBeNull();
				expect(moved.value.map((each) => each.id).sort()).toEqual(tree.map((each) => each.id).sort());
			}),
		);
	});

	it('go back: up and down, there and back again', () => {
		fc.assert(
			fc.property(trees, fc.nat(), (tree, one) => {
				const moving = pick(tree, one);
				const above = placeAbove(tree, moving);
				if (!above) return;
				const up = unwrap(moveElement(tree, moving, above));
				const back = placeBelow(up, moving);
				expect(back && unwrap(moveElement(up, moving, back))).toEqual(tree);
				// A second submit of the same form changes nothing.
				expect(unwrap(moveElement(up, moving, above))).toEqual(up);
			}),
		);
	});

	it('remove an element with everything below it', () => {
		const tree = [element(1, 'fieldOfAction'), element(2, 'goal', { parentId: id(1) }), element(3, 'annex')];
		expect(unwrap(removeElement(tree, id(1))).map((one) => one.id)).toEqual([id(3)]);
		expect(removeElement(tree, id(9))).toMatchObject({ failure: { code: 'notFound' } });
	});

	it('refuse a place below itself, unknown places, and kinds that do not belong there', () => {
		const tree = [
			element(1, 'fieldOfAction'),
			element(2, 'guideline', { parentId: id(1) }),
			element(3, 'measure', { parentId: id(2) }),
		];
		const code = (outcome: { ok: boolean }) => ('failure' in outcome ? outcome.failure : 'done');
		const refused = { code: 'kindNotAllowedHere' };
		expect(code(moveElement(tree, id(1), { parentId: id(3), after: null }))).toMatchObject(refused);
		expect(code(moveElement(tree, id(2), { parentId: id(3), after: null }))).toMatchObject(refused);
		expect(code(moveElement(tree, id(2), { parentId: null, after: id(3) }))).toMatchObject({
			code: 'notFound',
		});
		const part = element(4, 'part');
		expect(code(insertElement(tree, part, { parentId: id(2), after: null }))).toMatchObject(refused);
		expect(code(retypeElement(tree, id(2), 'table'))).toMatchObject(refused);
	});

	it('retype with a measure sheet that fits', () => {
		const tree = [element(1, 'goal', { body: [] }), element(2, 'measureProposal')];
		const [measure] = unwrap(retypeElement(tree, id(1), 'measure'));
		expect(measure).toMatchObject({ kind: 'measure', measure: { binding: true, leadUnit: '' } });
		expect(unwrap(retypeElement(tree, id(2), 'goal'))[1]).toMatchObject({ kind: 'goal', measure: null });
	});
});

describe('numbers', () => {
	const unique = (tree: ConceptTree, scheme: NumberingScheme) => {
		const numbers = numberElements(tree, scheme);
		for (const kind of new Set(tree.map((one) => one.kind))) {
			const rule = scheme.rules[kind];
			if (!rule || !(rule.continuous || rule.withParent)) continue;
			const all = tree.filter((one) => one.kind === kind).map((one) => numbers.get(one.id)?.full);
			expect(new Set(all).size).toBe(all.length);
		}
	};

	it('are given once for each kind', () => {
		fc.assert(
			fc.property(trees, fc.constantFrom('decimal' as const, 'continuous' as const), (tree, name) => {
				unique(tree, numberingSchemes[name]);
			}),
		);
	});

	it('stay when texts change, and follow a move', () => {
		const tree = [
			element(1, 'part'),
			element(2, 'fieldOfAction', { parentId: id(1) }),
			element(3, 'guideline', { parentId: id(2) }),
			element(4, 'section', { parentId: id(2) }),
			element(5, 'guideline', { parentId: id(4) }),
			element(6, 'goal', { parentId: id(5) }),
			element(7, 'measure', { parentId: id(6) }),
		];
		const numbers = fullNumbers(tree, numberingSchemes.decimal);
		expect([...numbers.values()]).toEqual([
			'Teil I',
			'Handlungsfeld 1',
			'Leitlinie 1.1',
			'Leitlinie 1.2',
			'Ziel 1.2.1',
			'M 1.2.1-1',
		]);
		const retitled = tree.map((one) => ({ ...one, title: 'anders' }));
		expect(fullNumbers(retitled, numberingSchemes.decimal)).toEqual(numbers);
		const moved = unwrap(moveElement(tree, id(4), { parentId: id(2), after: null }));
		expect(fullNumbers(moved, numberingSchemes.decimal).get(id(7))).toBe('M 1.1.1-1');
	});

	it('count on below a guideline and an approach with the same number', () => {
		const tree = [
			element(1, 'fieldOfAction'),
			element(2, 'guideline', { parentId: id(1) }),
			element(3, 'goal', { parentId: id(2) }),
			element(4, 'approach', { parentId: id(1) }),
			element(5, 'goal', { parentId: id(4) }),
		];
		const numbers = fullNumbers(tree, numberingSchemes.decimal);
		expect([numbers.get(id(3)), numbers.get(id(5))]).toEqual(['Ziel 1.1.1', 'Ziel 1.1.2']);
	});
});
