import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import type { ConceptTree } from '../domain/element.ts';
import { fullNumbers } from '../domain/numbering.ts';
import { withoutLostFields } from '../domain/tree.ts';
import { findConcept, type ConceptRow } from './concept.store.ts';
import { loadDraft } from './draft.store.ts';

export interface Draft {
	readonly concept: ConceptRow;
	readonly tree: ConceptTree;
	/** As people cite them: "Leitlinie 3.2". */
	readonly numbers: ReadonlyMap<Id, string>;
	/** Counts the changes of each element's content; an edit names the one it started from. */
	readonly revisions: ReadonlyMap<Id, number>;
}

/** The working draft; `notFound` while the municipality has no concept. */
export async function readDraft(context: Context): Promise<Result<Draft, 'forbidden' | 'notFound'>> {
	if (!conceptAbilities.readDraft(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const concept = await findConcept(tx);
		return concept ? success(await draftOf(tx, concept)) : failure('notFound');
	});
}

/** Other rooms' door, within their transaction and by their own abilities; null while there is no concept. */
export async function draftIn(tx: Transaction): Promise<Draft | null> {
	const concept = await findConcept(tx);
	return concept ? draftOf(tx, concept) : null;
}

/** For use cases of this room that hold a transaction already. */
export async function draftOf(tx: Transaction, concept: ConceptRow): Promise<Draft> {
	const { tree: stored, revisions } = await loadDraft(tx, concept.id);
	const tree = withoutLostFields(stored);
	return { concept, tree, numbers: fullNumbers(tree, concept.numbering), revisions };
}
