import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConceptTree, Element } from '#concept/domain/element.ts';
import { numberElements, numberingSchemes } from '#concept/domain/numbering.ts';
import { arbitraryTree } from '#concept/testing/arbitrary-tree.ts';
import { continuationOf, mayDecide, needOf } from './continuation.ts';

const numbered = (tree: ConceptTree) => ({
	tree,
	numbers: new Map(
		[...numberElements(tree, numberingSchemes.decimal)].map(([id, number]) => [id, number.full] as const),
	),
});

const element = (id: string, title: string): Element => ({
	id,
	parentId: null,
	kind: 'fieldOfAction',
	title,
	body: [],
	source: '',
	fields: [],
	measure: null,
});

test('says of each element what became of it, and where a reason is missing', () => {
	const base = numbered([element('a', 'Wohnen'), element('b', 'Arbeit'), element('c', 'Sport')]);
	const draft = numbered([
		element('a', 'Wohnen'),
		element('b', 'Arbeit und Ausbildung'),
		element('d', 'Gesundheit'),
	]);
	const found = continuationOf(
		base,
		draft,
		new Map([
			['d', { outcome: 'new', reason: 'Wunsch der Gruppen' }],
			['a', { outcome: 'dropped', reason: 'Aufgabe des Landes' }],
		]),
	);
	expect(found.map(({ title, outcome }) => [title, outcome])).toEqual([
		['Wohnen', 'carriedOver'],
		['Arbeit und Ausbildung', 'changed'],
		['Gesundheit', 'new'],
		['Sport', 'dropped'],
	]);
	expect(found.map((one) => [one.title, needOf(one)])).toEqual([
		['Wohnen', 'draft'],
		['Arbeit und Ausbildung', 'reason'],
		['Gesundheit', null],
		['Sport', 'reason'],
	]);
	expect(found.filter((one) => mayDecide(one, 'new')).map(({ title }) => title)).toEqual(['Gesundheit']);
	expect(found[3]?.number).toBe('Handlungsfeld 3');
});

test('property: every element of both trees stands there exactly once; without changes all are carried over', () => {
	fc.assert(
		fc.property(arbitraryTree, fc.func(fc.boolean()), (tree, keeps) => {
			const kept = tree.filter(({ id, parentId }) => parentId === null || keeps(id));
			const draft = kept.filter(
				({ parentId }) => parentId === null || kept.some((parent) => parent.id === parentId),
			);
			const found = continuationOf(numbered(tree), numbered(draft), new Map());
			expect(found.map(({ elementId }) => elementId).sort()).toEqual(tree.map(({ id }) => id).sort());
			expect(found.filter(({ outcome }) => outcome === 'dropped').length).toBe(tree.length - draft.length);
			const same = continuationOf(numbered(tree), numbered(tree), new Map());
			expect(same.every(({ outcome }) => outcome === 'carriedOver')).toBe(true);
		}),
		{ numRuns: 50 },
	);
});
