import { describe, expect, test } from 'vitest';
import type { Edition } from '../edition.ts';
import type { ConceptTree, Element } from '../element.ts';
import type { ElementKind } from '../kinds.ts';
import { numberElements, numberingSchemes } from '../numbering.ts';
import { alsoInField, contentsOf, outlineOfPage, outlineOfWhole } from './contents.ts';
import { historyOf, type Standing } from './element-history.ts';
import { allNodes, inGroups, nodesOfPage, type ReadingNode } from './nodes.ts';
import { openReading, pageOf, placeOf } from './pages.ts';

const element = (
	id: string,
	parentId: string | null,
	kind: ElementKind,
	title = '',
	fields: string[] = [],
): Element => ({ id, parentId, kind, title, body: [], source: '', fields, measure: null });

const tree: ConceptTree = [
	element('p1', null, 'paragraph'),
	element('p2', null, 'paragraph'),
	element('pre', null, 'preamble', 'Präambel'),
	element('part', null, 'part', 'Handlungsfelder'),
	element('intro', 'part', 'paragraph'),
	element('f1', 'part', 'fieldOfAction', 'Sprache'),
	element('g1', 'f1', 'guideline', 'Deutsch lernen'),
	element('text', 'g1', 'paragraph'),
	element('goal', 'g1', 'goal', 'Kurse'),
	element('f2', 'part', 'fieldOfAction', 'Arbeit'),
	element('annex', null, 'annex', 'Karten'),
	element('c1', 'annex', 'card', '', ['f1']),
	element('c2', 'annex', 'card'),
];
const full = new Map(
	[...numberElements(tree, numberingSchemes.decimal)].map(([id, number]) => [id, number.full]),
);
const reading = openReading({ edition: {} as Edition, tree, numbers: full });

describe('pages of the concept', () => {
	test('every field and every other top-level element is a page; text without heading shares one', () => {
		expect(reading.pages.map((page) => page.href)).toEqual([
			'/konzept/teil/p1',
			'/konzept/teil/pre',
			'/konzept/teil/part',
			'/konzept/feld/f1',
			'/konzept/feld/f2',
			'/konzept/teil/annex',
		]);
		expect(reading.pages[0]?.roots.map((root) => root.id)).toEqual(['p1', 'p2']);
	});

	test('every element stands on exactly one page', () => {
		for (const { id } of tree) expect(pageOf(reading, id)).not.toBeNull();
		expect(placeOf(reading, 'goal')).toBe('/konzept/feld/f1#e-goal');
		expect(placeOf(reading, 'f1')).toBe('/konzept/feld/f1');
		expect(placeOf(reading, 'p2')).toBe('/konzept/teil/p1#e-p2');
		expect(placeOf(reading, 'unknown')).toBe('/konzept');
		const shown = reading.pages.flatMap((page) => idsOf(nodesOfPage(reading, page)));
		expect(shown.toSorted()).toEqual(tree.map(({ id }) => id).toSorted());
	});

	test('the whole holds every element in document order, with an outline without gaps', () => {
		const nodes = allNodes(reading);
		expect(idsOf(nodes)).toEqual(tree.map(({ id }) => id));
		const level = (id: string) => flat(nodes).find((node) => node.element.id === id)?.level;
		expect([level('part'), level('f1'), level('g1'), level('goal'), level('text')]).toEqual([2, 3, 4, 5, 5]);
	});

	test('contents count what is below, fields stand in their part', () => {
		const contents = contentsOf(reading);
		const part = contents.find((entry) => entry.page.roots[0].id === 'part');
		expect(part?.pages.map((entry) => entry.page.title)).toEqual(['Sprache', 'Arbeit']);
		expect(part?.pages[0]?.counts).toEqual([
			{ kind: 'guideline', count: 1 },
			{ kind: 'goal', count: 1 },
		]);
	});

	test('outlines leave out what has no heading', () => {
		expect(outlineOfWhole(reading).map((entry) => entry.element.id)).toEqual(['pre', 'part', 'annex']);
		const [field] = reading.pages.filter((page) => page.kind === 'field');
		expect(field && outlineOfPage(reading, field).map((entry) => entry.href)).toEqual(['#e-g1']);
		expect(field && alsoInField(reading, field).map(({ id }) => id)).toEqual(['c1']);
	});

	test('cards stand together and say where else they belong', () => {
		const annex = allNodes(reading).at(-1);
		const [group] = inGroups(annex?.children ?? []);
		expect(group).toMatchObject({ type: 'cards', cards: [{}, {}] });
		expect(annex?.children[0]?.fields).toEqual([
			{ label: 'Handlungsfeld 1: Sprache', href: '/konzept/feld/f1' },
		]);
	});
});

describe('life of an element through the editions', () => {
	const edition = (number: number) => ({ id: `e${number}`, number }) as Edition;
	const standing = (number: number, title: string, cited = 'Ziel 1'): Standing => ({
		edition: edition(number),
		kind: 'goal',
		number: cited,
		title,
		body: [],
	});

	test('new, unchanged, renumbered, changed, gone once, back', () => {
		const editions = [1, 2, 3, 4, 5, 6, 7, 8].map(edition);
		const standings = [
			standing(2, 'a'),
			standing(3, 'a'),
			standing(4, 'a', 'Ziel 2'),
			standing(5, 'b', 'Ziel 2'),
			standing(8, 'b'),
		];
		expect(
			historyOf(editions.toReversed(), standings).map((entry) => [entry.edition.number, entry.fate]),
		).toEqual([
			[8, 'back'],
			[6, 'gone'],
			[5, 'changed'],
			[4, 'renumbered'],
			[3, 'unchanged'],
			[2, 'new'],
		]);
	});
});

/** Elements whose text is shown; those with a page of their own are only pointed to. */
function idsOf(nodes: readonly ReadingNode[]): string[] {
	return flat(nodes)
		.filter((node) => node.elsewhere === null)
		.map((node) => node.element.id);
}

function flat(nodes: readonly ReadingNode[]): ReadingNode[] {
	return nodes.flatMap((node) => [node, ...flat(node.children)]);
}
