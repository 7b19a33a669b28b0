import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import type { ConceptEvents, ElementOperation } from '../domain/events.ts';
import type { Element } from '../domain/element.ts';
import { insertElement, moveElement, lastPlace, type Place } from '../domain/operations.ts';
import { childrenOf, indexTree } from '../domain/tree.ts';
import {
	findChange,
	findChangesOfElement,
	markUndone,
	recordChange,
	type ElementChange,
} from './change.store.ts';
import { endElements, lockElement, reviveElements, updateContent } from './element.store.ts';
import { lockStructure, saveChildren, type LockedStructure } from './structure.ts';

export interface Undone {
	readonly operation: ElementOperation;
	readonly element: Pick<Element, 'id' | 'kind' | 'title'>;
}

/**
 * Takes one change back, if nothing newer touches the element (`newerChange`), and says what was undone. Sent twice,
 * the second is `alreadyDone`. The change and its undoing both stay on record.
 */
export async function undoLastChange(
	context: Context,
	input: { readonly changeId: Id },
): Promise<Result<Undone>> {
	if (!conceptAbilities.editDraft(context.actor)) return failure('forbidden');
	if (!isId(input.changeId)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		// The structure is held first, as every change of it does; then nobody else can undo the same change.
		const structure = await lockStructure(tx);
		const change = await findChange(tx, input.changeId);
		if (!structure || !change || change.operation === 'undo') return failure('notFound');
		if (change.undoneAt) return failure('alreadyDone');
		const live = await lockElement(tx, change.elementId);
		const [newest] = (await findChangesOfElement(tx, change.elementId, 50)).filter(
			(one) => one.undoneAt === null && one.operation !== 'undo',
		);
		if (newest?.id !== change.id) return failure('newerChange');
		const outcome = await takeBack(tx, structure, change, live?.revision ?? null);
		if (!outcome.ok) return outcome;
		const element = change.before?.element ?? live?.element;
		if (!element) return failure('newerChange');
		await markUndone(tx, change.id);
		await recordChange(tx, {
			conceptId: change.conceptId,
			elementId: change.elementId,
			operation: 'undo',
			before: change.after,
			after: change.before,
			revisionAfter: outcome.value,
		});
		const { id, kind, title } = element;
		await appendEvent<ConceptEvents, 'element.changeUndone'>(tx, {
			type: 'element.changeUndone',
			version: 1,
			subject: { kind: 'element', id },
			payload: { kind, title, operation: change.operation },
		});
		return success({ operation: change.operation, element: { id, kind, title } });
	});
}

/** @returns the element's revision afterwards */
async function takeBack(
	tx: Transaction,
	structure: LockedStructure,
	change: ElementChange,
	revision: number | null,
): Promise<Result<number, 'newerChange'>> {
	const { before, elementId: id, conceptId } = change;
	const { tree } = structure;
	if (change.operation === 'remove') {
		if (revision !== null || !before?.element || !before.ended) return failure('newerChange');
		const place = stillThere(structure, before.place);
		const back = place && insertElement(tree, before.element, place);
		if (!place || !back?.ok) return failure('newerChange');
		if ((await reviveElements(tx, conceptId, before.ended)) !== before.ended.length)
			return failure('newerChange');
		await saveChildren(tx, conceptId, back.value, place.parentId);
		return success(change.revisionAfter + 1);
	}
	if (revision !== change.revisionAfter) return failure('newerChange');
	if (change.operation === 'insert') {
		if (childrenOf(indexTree(tree), id).length > 0) return failure('newerChange');
		await endElements(tx, conceptId, [id], 'undo');
		return success(revision + 1);
	}
	if (change.operation === 'move') {
		const place = stillThere(structure, before?.place);
		const back = place && moveElement(tree, id, place);
		if (!place || !back?.ok) return failure('newerChange');
		await saveChildren(tx, conceptId, back.value, place.parentId);
		return success(revision);
	}
	if (!before?.element) return failure('newerChange');
	return success(await updateContent(tx, id, before.element));
}

/** The place as it was; where the sibling before it has gone since, the end of the same parent. */
function stillThere({ tree }: LockedStructure, place: Place | undefined): Place | null {
	if (!place) return null;
	const index = indexTree(tree);
	if (place.parentId !== null && !index.byId.has(place.parentId)) return null;
	if (place.after !== null && index.byId.get(place.after)?.parentId !== place.parentId)
		return lastPlace(tree, place.parentId);
	return place;
}
