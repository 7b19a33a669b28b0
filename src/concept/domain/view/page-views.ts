import type { Id } from '#shared/ids.ts';
import type { Edition } from '../edition.ts';
import { ancestorsOf } from '../tree.ts';
import {
	alsoInField,
	contentsOf,
	outlineOfPage,
	outlineOfWhole,
	type ContentsPage,
	type OutlineEntry,
} from './contents.ts';
import { allNodes, labelOf, nodesOfPage, type ReadingNode } from './nodes.ts';
import { placeOf, type ConceptPage, type Reading } from './pages.ts';
import { plainText } from '../plain-text.ts';
import type { Element } from '../element.ts';

/** What every page of an edition shows around its content. */
interface EditionFrame {
	readonly edition: Edition;
	/** Whether it is the edition with the highest number. */
	readonly current: boolean;
	readonly base: string;
	/** Where each glossary term is explained in this edition. */
	readonly terms: Readonly<Record<Id, string>>;
}

export interface ContentsView extends EditionFrame {
	readonly contents: readonly ContentsPage[];
	readonly elements: number;
}

export interface PageView extends EditionFrame {
	readonly page: ConceptPage;
	readonly nodes: readonly ReadingNode[];
	readonly outline: readonly OutlineEntry[];
	readonly previous: ConceptPage | null;
	readonly next: ConceptPage | null;
	/** The part in which a field stands. */
	readonly within: ElementLink | null;
	/** Elements that stand elsewhere and belong here as well. */
	readonly also: readonly ElementLink[];
	/** The first words, for search engines. */
	readonly summary: string;
}

export interface WholeView extends EditionFrame {
	readonly nodes: readonly ReadingNode[];
	readonly outline: readonly OutlineEntry[];
}

export interface ElementLink {
	readonly element: Element;
	/** Number and title, or the first words of the text. */
	readonly label: string;
	readonly href: string;
}

export function contentsView(reading: Reading, current: boolean): ContentsView {
	return {
		...frameOf(reading, current),
		contents: contentsOf(reading),
		elements: reading.content.tree.length,
	};
}

/** Null when no page begins with this element. */
export function pageView(reading: Reading, current: boolean, id: Id): PageView | null {
	const place = reading.pages.findIndex((candidate) => candidate.roots[0].id === id);
	const page = reading.pages[place];
	if (!page) return null;
	const part = page.within === null ? undefined : reading.index.byId.get(page.within);
	const nodes = nodesOfPage(reading, page);
	return {
		...frameOf(reading, current),
		page,
		nodes,
		outline: outlineOfPage(reading, page),
		previous: reading.pages[place - 1] ?? null,
		next: reading.pages[place + 1] ?? null,
		within: part ? linkTo(reading, part) : null,
		also: alsoInField(reading, page).map((element) => linkTo(reading, element)),
		summary: firstWords(nodes),
	};
}

export function wholeView(reading: Reading, current: boolean): WholeView {
	return {
		...frameOf(reading, current),
		terms: termsOf(reading, (id) => `#e-${id}`),
		nodes: allNodes(reading),
		outline: outlineOfWhole(reading),
	};
}

export function linkTo(reading: Reading, element: Element): ElementLink {
	return {
		element,
		label: labelOf(reading, element) || shorten(plainText(element.body)),
		href: placeOf(reading, element.id),
	};
}

/** From the top level down to the element's parent; those without any words are left out. */
export function pathTo(reading: Reading, id: Id): readonly ElementLink[] {
	return ancestorsOf(reading.index, id)
		.map((element) => linkTo(reading, element))
		.filter((link) => link.label !== '');
}

function frameOf(reading: Reading, current: boolean): EditionFrame {
	return {
		edition: reading.content.edition,
		current,
		base: reading.base,
		terms: termsOf(reading, (id) => placeOf(reading, id)),
	};
}

function termsOf(reading: Reading, hrefOf: (id: Id) => string): Readonly<Record<Id, string>> {
	const definitions = reading.content.tree.filter((element) => element.kind === 'definition');
	return Object.fromEntries(definitions.map((element) => [element.id, hrefOf(element.id)]));
}

function firstWords(nodes: readonly ReadingNode[]): string {
	for (const node of nodes) {
		const text = plainText(node.element.body) || firstWords(node.children);
		if (text !== '') return shorten(text);
	}
	return '';
}

export function shorten(text: string, length = 120): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= length) return line;
	const cut = line.lastIndexOf(' ', length);
	return `${line.slice(0, cut > length / 2 ? cut : length)} …`;
}
