import type { ConceptTree } from '#concept/domain/element.ts';
import { numberElements, numberingSchemes, type NumberingScheme } from '#concept/domain/numbering.ts';
import type { Id } from '#shared/ids.ts';
import { treeOf } from './builders/tree.ts';
import { foreignMarkdown } from './large/markdown.ts';
import { outline } from './large/outline.ts';
import { seeded, seededIds } from './large/random.ts';
import { writer } from './large/sentences.ts';

export interface LargeConcept {
	readonly title: string;
	readonly numbering: NumberingScheme;
	readonly tree: ConceptTree;
	readonly numbers: ReadonlyMap<Id, string>;
}

/**
 * A concept of exactly so many elements with varied German text; the same for the same seed, ids included.
 * For measuring and for tests of size.
 */
export function largeConcept(elements: number, seed = 1): LargeConcept {
	const random = seeded(seed);
	const tree = treeOf(outline(elements, random, writer(random)), seededIds(seed));
	const numbering = numberingSchemes.decimal;
	const numbers = new Map([...numberElements(tree, numbering)].map(([id, { full }]) => [id, full]));
	return { title: `Konzept mit ${elements} Elementen`, numbering, tree, numbers };
}

/** Elements that fill a page of the PDF, on average. */
const elementsPerPage = 4;

/** The same as a Markdown document that is printed on about so many pages, for the import. */
export function largeMarkdown(pages: number, seed = 1): string {
	return foreignMarkdown(largeConcept(pages * elementsPerPage, seed));
}
