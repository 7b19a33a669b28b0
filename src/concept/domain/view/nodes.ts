import type { Element } from '../element.ts';
import { childrenOf } from '../tree.ts';
import { headingOf } from './heading.ts';
import { isField, placeOf, type ConceptPage, type Reading } from './pages.ts';

/** An element with everything its page needs to show it, and what stands below it. */
export interface ReadingNode {
	readonly element: Element;
	readonly number: string;
	/** Level of its heading; elements without one do not use up a level. */
	readonly level: number;
	/** Other fields it belongs to. */
	readonly fields: readonly FieldLink[];
	readonly children: readonly ReadingNode[];
	/** Its text is not here but on a page of its own: only the way there is shown. */
	readonly elsewhere: string | null;
}

export interface FieldLink {
	readonly label: string;
	readonly href: string;
}

/** Neighbouring cards are shown together as a wall of cards. */
export type NodeGroup =
	| { readonly type: 'single'; readonly node: ReadingNode }
	| { readonly type: 'cards'; readonly cards: readonly ReadingNode[] };

/** What stands on a page below its own heading (level 1). */
export function nodesOfPage(reading: Reading, page: ConceptPage): readonly ReadingNode[] {
	return page.roots.map((root) => nodeOf(reading, root, 1, root));
}

/** The whole concept below its title (level 1). */
export function allNodes(reading: Reading): readonly ReadingNode[] {
	return childrenOf(reading.index, null).map((element) => nodeOf(reading, element, 2, null));
}

export function inGroups(nodes: readonly ReadingNode[]): readonly NodeGroup[] {
	const groups: (NodeGroup | { readonly type: 'cards'; readonly cards: ReadingNode[] })[] = [];
	for (const node of nodes) {
		const last = groups.at(-1);
		if (node.element.kind !== 'card' || node.children.length > 0) groups.push({ type: 'single', node });
		else if (last?.type === 'cards') (last.cards as ReadingNode[]).push(node);
		else groups.push({ type: 'cards', cards: [node] });
	}
	return groups;
}

/** @param root the element that begins the page; fields below it have pages of their own. Null: everything is here. */
function nodeOf(reading: Reading, element: Element, level: number, root: Element | null): ReadingNode {
	const number = reading.content.numbers.get(element.id) ?? '';
	const below = level + (headingOf(element, number) === null ? 0 : 1);
	const away = root !== null && element !== root && isField(element) && !isField(root);
	return {
		element,
		number,
		level,
		fields: fieldLinks(reading, element),
		children: away
			? []
			: childrenOf(reading.index, element.id).map((child) => nodeOf(reading, child, below, root)),
		elsewhere: away ? placeOf(reading, element.id) : null,
	};
}

export function fieldLinks(reading: Reading, element: Element): readonly FieldLink[] {
	return element.fields.flatMap((id) => {
		const field = reading.index.byId.get(id);
		return field ? [{ label: labelOf(reading, field), href: placeOf(reading, id) }] : [];
	});
}

/** "Handlungsfeld 2: Bildung"; empty for an element without number and title. */
export function labelOf(reading: Reading, element: Element): string {
	return [reading.content.numbers.get(element.id) ?? '', element.title]
		.filter((part) => part !== '')
		.join(': ');
}
