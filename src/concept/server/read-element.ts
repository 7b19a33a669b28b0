import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { personNames } from '#people/server/person-names.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import type { Element } from '../domain/element.ts';
import type { Terms } from '../domain/notation/signs.ts';
import { termsIn } from '../domain/notation/terms.ts';
import { findChangesOfElement, type ElementChange } from './change.store.ts';
import { findConcept } from './concept.store.ts';
import { findElementDraft, type ElementDraft } from './element-draft.store.ts';
import { draftOf, type Draft } from './read-draft.ts';

export interface ElementForWork {
	readonly draft: Draft;
	readonly element: Element;
	readonly revision: number;
	/** What the reader has typed and not saved. */
	readonly typed: ElementDraft | null;
	/** Newest first. */
	readonly changes: readonly (ElementChange & { readonly actorName: string | null })[];
	readonly terms: Terms;
}

/** One element of the working draft with all that its pages need. */
export async function readElement(
	context: Context,
	id: Id,
): Promise<Result<ElementForWork, 'forbidden' | 'notFound'>> {
	if (!conceptAbilities.readDraft(context.actor)) return failure('forbidden');
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const concept = await findConcept(tx);
		if (!concept) return failure('notFound');
		const draft = await draftOf(tx, concept);
		const element = draft.tree.find((one) => one.id === id);
		if (!element) return failure('notFound');
		const changes = await findChangesOfElement(tx, id, 30);
		const names = await personNames(
			tx,
			changes.map((change) => change.actorId),
		);
		return success({
			draft,
			element,
			revision: draft.revisions.get(id) ?? 1,
			typed: await findElementDraft(tx, id),
			changes: changes.map((change) => ({ ...change, actorName: names.get(change.actorId ?? '') ?? null })),
			terms: termsIn(draft.tree),
		});
	});
}
