import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import type { Element } from '../domain/element.ts';
import type { ConceptEvents, ElementOperation } from '../domain/events.ts';
import { howToUndo, type Undoing } from '../domain/undo.ts';
import { findChange, findNewestChange, markUndone, recordChange } from './change.store.ts';
import {
	endElements,
	lockElement,
	placeElements,
	reviveElements,
	updateContent,
	type LiveElement,
} from './element.store.ts';
import { lockStructure } from './structure.ts';

export interface Undone {
	readonly operation: ElementOperation;
	readonly element: Pick<Element, 'id' | 'kind' | 'title'>;
}

/**
 * Takes one change back, and says what was undone; or says why it cannot be (domain/undo.ts). Sent twice, the second
 * is `alreadyDone`. The change and its undoing both stay on record.
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
		const { operation, conceptId, elementId } = change;
		const live = await lockElement(tx, elementId);
		const undoing = howToUndo(change, {
			tree: structure.tree,
			element: live?.element ?? null,
			newestChange: await findNewestChange(tx, elementId),
			sameDraft: change.sameDraft,
		});
		if (!undoing.ok) return undoing;
		const named = change.before?.element ?? live?.element;
		if (!named) throw new Error('undo: a change of an element that is neither there nor on record');
		await markUndone(tx, change.id);
		await recordChange(tx, {
			conceptId,
			elementId,
			operation: 'undo',
			before: change.after,
			after: change.before,
			revisionAfter: await takeBack(tx, { conceptId, elementId, live }, undoing.value),
		});
		const { kind, title } = named;
		await appendEvent<ConceptEvents, 'element.changeUndone'>(tx, {
			type: 'element.changeUndone',
			version: 1,
			subject: { kind: 'element', id: elementId },
			payload: { kind, title, operation },
		});
		return success({ operation, element: { id: elementId, kind, title } });
	});
}

interface Target {
	readonly conceptId: Id;
	readonly elementId: Id;
	readonly live: LiveElement | null;
}

/** @returns the element's revision afterwards */
async function takeBack(
	tx: Transaction,
	{ conceptId, elementId, live }: Target,
	undoing: Undoing,
): Promise<number> {
	const revision = live?.revision ?? 0;
	if (undoing.step === 'write') return updateContent(tx, elementId, undoing.element);
	if (undoing.step === 'end') {
		await endElements(tx, conceptId, [elementId], 'undo');
		return revision + 1;
	}
	if (undoing.step === 'place') {
		await placeElements(tx, conceptId, undoing.siblings, undoing.parentId);
		return revision;
	}
	await reviveElements(tx, conceptId, undoing.ended);
	await placeElements(tx, conceptId, undoing.siblings, undoing.parentId);
	return (await lockElement(tx, elementId))?.revision ?? 1;
}
