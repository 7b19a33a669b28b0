import type { Id } from '#shared/ids.ts';
import type { EditionContent } from '../edition.ts';
import type { Element } from '../element.ts';
import { ancestorsOf, childrenOf, indexTree, subtreeOf, type TreeIndex } from '../tree.ts';
import { headingOf } from './heading.ts';

/** One page of the concept: a field of action, or a part outside the fields (preamble, annex, ...). */
export interface ConceptPage {
	readonly kind: 'field' | 'part';
	/** The elements that begin it: one, or neighbours at the top level that have no heading of their own. */
	readonly roots: readonly [Element, ...Element[]];
	readonly number: string;
	readonly title: string;
	readonly href: string;
	/** The part in which a field stands. */
	readonly within: Id | null;
}

/** An edition opened for reading: found once, asked often. */
export interface Reading {
	readonly content: EditionContent;
	readonly index: TreeIndex;
	/** Where the contents are: "/konzept", or the address of an earlier edition. */
	readonly base: string;
	/** In reading order. */
	readonly pages: readonly ConceptPage[];
}

export function openReading(content: EditionContent, base = '/konzept'): Reading {
	const index = indexTree(content.tree);
	return { content, index, base, pages: pagesOf(content, index, base) };
}

/** The page on which an element is read. */
export function pageOf(reading: Reading, id: Id): ConceptPage | null {
	const element = reading.index.byId.get(id);
	if (!element) return null;
	const line = [...ancestorsOf(reading.index, id), element];
	const begins = (place: Element) => reading.pages.find((page) => page.roots.includes(place));
	return begins(line.find(isField) ?? element) ?? begins(line[0] ?? element) ?? null;
}

/** Address of the very place where an element is read. */
export function placeOf(reading: Reading, id: Id): string {
	const page = pageOf(reading, id);
	if (!page) return reading.base;
	return page.roots.length === 1 && page.roots[0].id === id ? page.href : `${page.href}#e-${id}`;
}

function pagesOf(content: EditionContent, index: TreeIndex, base: string): readonly ConceptPage[] {
	const page = (element: Element, within: Id | null): ConceptPage => ({
		kind: isField(element) ? 'field' : 'part',
		roots: [element],
		number: content.numbers.get(element.id) ?? '',
		title: element.title,
		href: `${base}/${isField(element) ? 'feld' : 'teil'}/${element.id}`,
		within,
	});
	const pages: ConceptPage[] = [];
	let open: [Element, ...Element[]] | null = null;
	for (const element of childrenOf(index, null)) {
		if (headingOf(element, content.numbers.get(element.id) ?? '') === null) {
			if (open) open.push(element);
			else {
				open = [element];
				pages.push({ ...page(element, null), roots: open });
			}
			continue;
		}
		open = null;
		pages.push(page(element, null));
		if (!isField(element))
			for (const field of outermostFields(index, element)) pages.push(page(field, element.id));
	}
	return pages;
}

/** Fields of action below an element that do not stand in another field. */
function outermostFields(index: TreeIndex, top: Element): readonly Element[] {
	return subtreeOf(index, top.id).filter(
		(element) => isField(element) && !ancestorsOf(index, element.id).some(isField),
	);
}

export function isField(element: Element): boolean {
	return element.kind === 'fieldOfAction';
}
