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

/**
 * Further fields of action count while they are there: one that has ended, or is no field of action any more, is left
 * out where the tree is read, and is back as soon as that change is undone.
 */
export function withoutLostFields(tree: ConceptTree): ConceptTree {
	const fields = new Set(tree.filter(({ kind }) => kind === 'fieldOfAction').map(({ id }) => id));
	return tree.map((element) =>
		element.fields.every((id) => fields.has(id))
			? element
			: { ...element, fields: element.fields.filter((id) => fields.has(id)) },
	);
}
