import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import { alignBlocks } from '../domain/align-blocks.ts';
import { canonical } from '../domain/canonical.ts';
import { checkContent, type ElementContent } from '../domain/element-content.ts';
import type { Element } from '../domain/element.ts';
import type { ConceptEvents } from '../domain/events.ts';
import type { ElementKind } from '../domain/kinds.ts';
import { insertElement as insertInto, measureFor, type Place } from '../domain/operations.ts';
import { findInserted, recordChange } from './change.store.ts';
import { checkReferences } from './check-references.ts';
import { insertElements } from './draft.store.ts';
import { findLiveElement, isKnownElement } from './element.store.ts';
import { deleteNewElementDraft } from './new-element-draft.store.ts';
import { lockStructure, saveChildren } from './structure.ts';

export interface NewElement extends ElementContent {
	/** Made with the form, so that a form sent twice makes one element. */
	readonly id: Id;
	readonly kind: ElementKind;
	readonly place: Place;
}

/**
 * Adds an element to the working draft. The same form sent twice is done once; with other content it is `formUsed`, so
 * that nobody believes their second text to be stored.
 */
export async function insertElement(
	context: Context,
	input: NewElement,
): Promise<Result<{ id: Id; changeId: Id | null }>> {
	if (!conceptAbilities.editDraft(context.actor)) return failure('forbidden');
	return inTransaction(context, (tx) => insertElementIn(tx, input));
}

/** The same within an open transaction, for callers that have checked their own ability. */
export async function insertElementIn(
	tx: Transaction,
	input: NewElement,
): Promise<Result<{ id: Id; changeId: Id | null }>> {
	if (!isId(input.id) || !isPlace(input.place)) return failure('notFound');
	const { id, kind, place } = input;
	const checked = checkContent(kind, { ...input, measure: measureFor(kind, input.measure) });
	if (!checked.ok) return checked;
	const structure = await lockStructure(tx);
	if (!structure) return failure('notFound');
	const conceptId = structure.concept.id;
	if (await isKnownElement(tx, id)) {
		const live = await findLiveElement(tx, id);
		const again = live && sameElement(await findInserted(tx, id), { ...checked.value, kind });
		return again ? success({ id, changeId: null }) : failure('formUsed');
	}
	const element: Element = { ...checked.value, id, kind, parentId: place.parentId };
	const tree = insertInto(structure.tree, element, place);
	if (!tree.ok) return tree;
	const references = await checkReferences(tx, conceptId, checked.value, null);
	if (!references.ok) return references;
	await insertElements(tx, conceptId, [element]);
	await saveChildren(tx, conceptId, tree.value, place.parentId);
	const changeId = await recordChange(tx, {
		conceptId,
		elementId: id,
		operation: 'insert',
		before: null,
		after: { element, place },
		revisionAfter: 1,
	});
	await deleteNewElementDraft(tx, id);
	await appendEvent<ConceptEvents, 'element.inserted'>(tx, {
		type: 'element.inserted',
		version: 1,
		subject: { kind: 'element', id },
		payload: { kind, title: element.title },
	});
	return success({ id, changeId });
}

/** Texts read from a form twice have other ids of their parts, and are the same. */
function sameElement(before: Element | null, sent: ElementContent & { readonly kind: ElementKind }): boolean {
	if (!before) return false;
	const { id, parentId } = before;
	const body = alignBlocks(before.body, sent.body);
	return canonical(before) === canonical({ ...sent, body, id, parentId });
}

/** Ids from a form, before the database sees them. */
export function isPlace(place: Place): boolean {
	return [place.parentId, place.after].every((id) => id === null || isId(id));
}
