import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import { canonical } from '../domain/canonical.ts';
import { checkContent, type ElementContent } from '../domain/element-content.ts';
import type { Element } from '../domain/element.ts';
import { checkReferences } from './check-references.ts';
import { deleteElementDraft } from './element-draft.store.ts';
import { lockElement } from './element.store.ts';
import { writeEdit } from './write-edit.store.ts';

export interface ElementEdit extends ElementContent {
	readonly id: Id;
	/** The revision from which the writer started. */
	readonly revision: number;
}

export interface Edited {
	readonly revision: number;
	/** For undoing; null when nothing had to be changed. */
	readonly changeId: Id | null;
}

/**
 * Writes an element's content. Whoever started from an older revision gets `conflict` with the revision that stands
 * now, and nothing is overwritten. Saving what stands already (a form sent twice) is done and changes nothing.
 */
export async function editElement(context: Context, input: ElementEdit): Promise<Result<Edited>> {
	if (!conceptAbilities.editDraft(context.actor)) return failure('forbidden');
	return inTransaction(context, (tx) => editElementIn(tx, input));
}

/** The same within an open transaction, for callers that have checked their own ability. */
export async function editElementIn(tx: Transaction, input: ElementEdit): Promise<Result<Edited>> {
	if (!isId(input.id)) return failure('notFound');
	const live = await lockElement(tx, input.id);
	if (!live) return failure('notFound');
	const { element: before, conceptId } = live;
	const checked = checkContent(before.kind, input);
	if (!checked.ok) return checked;
	const after: Element = { ...before, ...checked.value };
	if (canonical(after) === canonical(before)) {
		await deleteElementDraft(tx, before.id);
		return success({ revision: live.revision, changeId: null });
	}
	if (live.revision !== input.revision) return failure('conflict', { revision: live.revision });
	const references = await checkReferences(tx, conceptId, checked.value, before);
	if (!references.ok) return references;
	const changeId = await writeEdit(tx, live, after);
	return success({ revision: live.revision + 1, changeId });
}
