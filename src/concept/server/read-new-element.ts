import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import { findConcept } from './concept.store.ts';
import { findNewElementDrafts } from './new-element-draft.store.ts';
import { draftOf, type Draft } from './read-draft.ts';

export interface ForNewElement {
	readonly draft: Draft;
	/** What the reader has begun and not added, newest first. */
	readonly begun: Awaited<ReturnType<typeof findNewElementDrafts>>;
}

/** What the page for a new element needs. */
export async function readForNewElement(context: Context): Promise<Result<ForNewElement>> {
	if (!conceptAbilities.editDraft(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const concept = await findConcept(tx);
		if (!concept) return failure('notFound');
		return success({ draft: await draftOf(tx, concept), begun: await findNewElementDrafts(tx) });
	});
}
