import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import { aroundOf } from '../domain/change.ts';
import type { ConceptEvents } from '../domain/events.ts';
import { moveElement as moveIn, placeOf, type Place } from '../domain/operations.ts';
import { recordChange } from './change.store.ts';
import { lockElement } from './element.store.ts';
import { isPlace } from './insert-element.ts';
import { lockStructure, saveChildren } from './structure.ts';

/**
 * Moves an element with everything below it to a place named by its parent and the sibling before it, so that a form
 * sent twice moves once. Its content keeps its revision: nobody who is writing in it gets a conflict.
 */
export async function moveElement(
	context: Context,
	input: { readonly id: Id; readonly place: Place },
): Promise<Result<{ changeId: Id | null }>> {
	if (!conceptAbilities.editDraft(context.actor)) return failure('forbidden');
	if (!isId(input.id) || !isPlace(input.place)) return failure('notFound');
	const { id, place } = input;
	return inTransaction(context, async (tx) => {
		const structure = await lockStructure(tx);
		const live = await lockElement(tx, id);
		if (!structure || !live) return failure('notFound');
		const conceptId = structure.concept.id;
		const moved = moveIn(structure.tree, id, place);
		if (!moved.ok) return moved;
		const before = placeOf(structure.tree, id);
		const after = placeOf(moved.value, id);
		if (before?.parentId === after?.parentId && before?.after === after?.after)
			return success({ changeId: null });
		await saveChildren(tx, conceptId, moved.value, place.parentId);
		const changeId = await recordChange(tx, {
			conceptId,
			elementId: id,
			operation: 'move',
			before: before ? { place: before, around: aroundOf(structure.tree, id) } : null,
			after: { place },
			revisionAfter: live.revision,
		});
		await appendEvent<ConceptEvents, 'element.moved'>(tx, {
			type: 'element.moved',
			version: 1,
			subject: { kind: 'element', id },
			payload: {
				kind: live.element.kind,
				title: live.element.title,
				fromParent: before?.parentId ?? null,
				toParent: place.parentId,
			},
		});
		return success({ changeId });
	});
}
