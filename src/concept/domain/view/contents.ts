import type { Element } from '../element.ts';
import type { ElementKind } from '../kinds.ts';
import { childrenOf, subtreeOf } from '../tree.ts';
import { headingOf } from './heading.ts';
import { isField, placeOf, type ConceptPage, type Reading } from './pages.ts';

const countedKinds = ['guideline', 'approach', 'goal', 'measure', 'measureProposal'] as const;
export type CountedKind = (typeof countedKinds)[number];

export interface Count {
	readonly kind: CountedKind;
	readonly count: number;
}

/** A page in the contents, with the fields that stand in a part below it. */
export interface ContentsPage {
	readonly page: ConceptPage;
	readonly counts: readonly Count[];
	readonly pages: readonly ContentsPage[];
}

export function contentsOf(reading: Reading): readonly ContentsPage[] {
	const entry = (page: ConceptPage): ContentsPage => ({
		page,
		counts: countKinds(page.roots.flatMap((root) => subtreeOf(reading.index, root.id))),
		pages: reading.pages.filter((below) => below.within === page.roots[0].id).map(entry),
	});
	return reading.pages.filter((page) => page.within === null).map(entry);
}

/** How many there are of each kind that people count; kinds that do not occur are left out. */
function countKinds(elements: readonly Element[]): readonly Count[] {
	return countedKinds
		.map((kind) => ({ kind, count: elements.filter((element) => element.kind === kind).length }))
		.filter(({ count }) => count > 0);
}

export interface OutlineEntry {
	readonly element: Element;
	readonly number: string;
	readonly href: string;
	readonly children: readonly OutlineEntry[];
}

/** Headings below an element as a list to jump by; elements without a heading let their children through. */
function outlineOf(
	reading: Reading,
	parent: Element | null,
	show: (element: Element) => boolean,
	hrefOf: (element: Element) => string,
): readonly OutlineEntry[] {
	return childrenOf(reading.index, parent?.id ?? null).flatMap((element) => {
		const number = reading.content.numbers.get(element.id) ?? '';
		const children = outlineOf(reading, element, show, hrefOf);
		if (headingOf(element, number) === null || !show(element)) return children;
		return [{ element, number, href: hrefOf(element), children }];
	});
}

const wholeOutline: readonly ElementKind[] = [
	'part',
	'section',
	'fieldOfAction',
	'annex',
	'glossary',
	'leaflet',
];

/** Contents of the whole concept on one page: its structure and whatever stands at the top level. */
export function outlineOfWhole(reading: Reading): readonly OutlineEntry[] {
	return outlineOf(
		reading,
		null,
		(element) => element.parentId === null || wholeOutline.includes(element.kind),
		(element) => `#e-${element.id}`,
	);
}

/** What is on the page of a field or part: the first two levels of its headings. */
export function outlineOfPage(reading: Reading, page: ConceptPage): readonly OutlineEntry[] {
	const hrefOf = (element: Element) => (isField(element) ? placeOf(reading, element.id) : `#e-${element.id}`);
	return page.roots
		.flatMap((root) => outlineOf(reading, root, () => true, hrefOf))
		.map((entry) => ({ ...entry, children: [] }));
}

/** Elements that stand elsewhere and belong to this field as well. */
export function alsoInField(reading: Reading, page: ConceptPage): readonly Element[] {
	const ids = page.roots.map((root) => root.id);
	const here = new Set(page.roots.flatMap((root) => subtreeOf(reading.index, root.id)));
	return reading.content.tree.filter(
		(element) => !here.has(element) && element.fields.some((field) => ids.includes(field)),
	);
}

/** The counts of all pages together; a part's own counts hold those of its fields already. */
export function countsOfContents(contents: readonly ContentsPage[]): readonly Count[] {
	const all = contents.flatMap((entry) => entry.counts);
	return countedKinds
		.map((kind) => ({
			kind,
			count: all.filter((count) => count.kind === kind).reduce((sum, { count }) => sum + count, 0),
		}))
		.filter(({ count }) => count > 0);
}
