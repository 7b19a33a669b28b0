import type { Id } from '#shared/ids.ts';
import type { Element } from '../element.ts';
import { indexTree, type TreeIndex } from '../tree.ts';
import type { ElementRef, NumberedTree } from './comparison.ts';
import { withoutStruck } from './struck.ts';

/** One of the two trees of a comparison, as it is read. */
export interface Side extends NumberedTree {
	readonly index: TreeIndex;
	/** In document order, from 0. */
	readonly places: ReadonlyMap<Id, number>;
}

export function sideOf({ tree, numbers }: NumberedTree): Side {
	const read = withoutStruck(tree);
	const places = new Map(read.map(({ id }, place) => [id, place]));
	return { tree: read, numbers, index: indexTree(read), places };
}

export function refOf({ id, kind, title }: Element, side: Side): ElementRef {
	return { id, kind, number: side.numbers.get(id) ?? '', title };
}

/** What an element stands in, as people cite it; empty at the top level. */
export function placeIn(element: Element, side: Side): string {
	const parent = element.parentId === null ? undefined : side.index.byId.get(element.parentId);
	if (!parent) return '';
	const { number, title } = refOf(parent, side);
	return [number, title].filter((text) => text !== '').join(' ');
}
