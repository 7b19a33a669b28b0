import type { Id } from '#shared/ids.ts';
import type { ConceptTree, Element } from './element.ts';
import type { ElementOperation } from './events.ts';
import type { ElementKind } from './kinds.ts';
import type { Place } from './operations.ts';
import { childrenOf, indexTree } from './tree.ts';

/** One recorded change of one element. */
export interface Change {
	readonly id: Id;
	readonly elementId: Id;
	readonly operation: ElementOperation | 'undo';
	readonly before: ElementState | null;
	readonly after: ElementState | null;
	readonly undoneAt: Date | null;
}

/** What an element was, as far as the operation touched it. */
export interface ElementState {
	readonly element?: Element;
	readonly place?: Place;
	/** All elements that ended together, the first of them the one that was removed. */
	readonly ended?: readonly Id[];
	readonly around?: Around;
}

/**
 * The kinds directly above and below. Rules of kinds bind new places only, an import keeps what a document brings:
 * so what stood together once may stand together again.
 */
interface Around {
	/** null at the top level */
	readonly parent: ElementKind | null;
	readonly children: Readonly<Record<Id, ElementKind>>;
}

export function aroundOf(tree: ConceptTree, id: Id): Around {
	const index = indexTree(tree);
	const parentId = index.byId.get(id)?.parentId ?? null;
	return {
		parent: parentId === null ? null : (index.byId.get(parentId)?.kind ?? null),
		children: Object.fromEntries(childrenOf(index, id).map((child) => [child.id, child.kind])),
	};
}
