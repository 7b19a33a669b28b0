import type { Id } from '#shared/ids.ts';
import type { ConceptTree, Element } from './element.ts';

/** A tree read by parent; built once, asked often. */
export interface TreeIndex {
	readonly byId: ReadonlyMap<Id, Element>;
	/** Children in order; `null` holds the top level. */
	readonly children: ReadonlyMap<Id | null, readonly Element[]>;
}

export function indexTree(tree: ConceptTree): TreeIndex {
	const byId = new Map<Id, Element>();
	const children = new Map<Id | null, Element[]>();
	for (const element of tree) {
		byId.set(element.id, element);
		const siblings = children.get(element.parentId);
		if (siblings) siblings.push(element);
		else children.set(element.parentId, [element]);
	}
	return { byId, children };
}

export function childrenOf(index: TreeIndex, id: Id | null): readonly Element[] {
	return index.children.get(id) ?? [];
}

/** From the top level down to the parent. */
export function ancestorsOf(index: TreeIndex, id: Id): readonly Element[] {
	const path: Element[] = [];
	let current = index.byId.get(id);
	while (current?.parentId) {
		current = index.byId.get(current.parentId);
		if (!current) break;
		path.unshift(current);
	}
	return path;
}

/** The element and everything below it, in document order. */
export function subtreeOf(index: TreeIndex, id: Id): readonly Element[] {
	const element = index.byId.get(id);
	if (!element) return [];
	return [element, ...childrenOf(index, id).flatMap((child) => subtreeOf(index, child.id))];
}

/** Puts any list of elements into document order; siblings keep the order in which they came. */
export function inDocumentOrder(elements: readonly Element[]): ConceptTree {
	const index = indexTree(elements);
	const roots = elements.filter((element) => element.parentId === null || !index.byId.has(element.parentId));
	return roots.flatMap((root) => subtreeOf(index, root.id));
}
