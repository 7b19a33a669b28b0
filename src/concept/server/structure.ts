import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { ConceptTree } from '../domain/element.ts';
import { childrenOf, indexTree } from '../domain/tree.ts';
import { lockConcept, type ConceptRow } from './concept.store.ts';
import { loadStructure, placeElements } from './element.store.ts';

export interface LockedStructure {
	readonly concept: ConceptRow;
	readonly tree: ConceptTree;
}

/** The structure, held: whoever changes it next waits until this transaction has ended. */
export async function lockStructure(tx: Transaction): Promise<LockedStructure | null> {
	const concept = await lockConcept(tx);
	return concept ? { concept, tree: await loadStructure(tx, concept.id) } : null;
}

/** Writes the order of the children of one parent as it is in the tree. */
export async function saveChildren(
	tx: Transaction,
	conceptId: Id,
	tree: ConceptTree,
	parentId: Id | null,
): Promise<void> {
	const siblings = childrenOf(indexTree(tree), parentId).map((element) => element.id);
	await placeElements(tx, conceptId, siblings, parentId);
}
