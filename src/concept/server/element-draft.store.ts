import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import { toTypedForm, type TypedForm } from './typed-form.ts';

export interface ElementDraft {
	readonly baseRevision: number;
	readonly form: TypedForm;
	readonly savedAt: Date;
}

/** A person's own draft of an element; nobody else sees it. */
export async function findElementDraft(tx: Transaction, elementId: Id): Promise<ElementDraft | null> {
	const { personId } = tx.actor;
	if (personId === null) return null;
	const row = await tx.db
		.selectFrom('elementDraft')
		.select(['baseRevision', 'content', 'savedAt'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('elementId', '=', elementId)
		.where('personId', '=', personId)
		.executeTakeFirst();
	return row
		? { baseRevision: row.baseRevision, form: toTypedForm(row.content), savedAt: row.savedAt }
		: null;
}

export async function upsertElementDraft(
	tx: Transaction,
	conceptId: Id,
	elementId: Id,
	personId: Id,
	draft: Omit<ElementDraft, 'savedAt'>,
): Promise<void> {
	const content = JSON.stringify(draft.form);
	const { baseRevision } = draft;
	await tx.db
		.insertInto('elementDraft')
		.values({
			municipalityId: tx.municipality.id,
			conceptId,
			elementId,
			personId,
			baseRevision,
			content,
			savedAt: tx.now,
		})
		.onConflict((conflict) =>
			conflict
				.columns(['municipalityId', 'elementId', 'personId'])
				.doUpdateSet({ baseRevision, content, savedAt: tx.now }),
		)
		.execute();
}

export async function deleteElementDraft(tx: Transaction, elementId: Id): Promise<void> {
	await elementDraftDeletion(tx, elementId).execute();
}

export function elementDraftDeletion(tx: Transaction, elementId: Id) {
	return tx.db
		.deleteFrom('elementDraft')
		.where('municipalityId', '=', tx.municipality.id)
		.where('elementId', '=', elementId)
		.where('personId', '=', tx.actor.personId);
}

/** Elements of which a person has a draft, newest first. */
export async function findOwnDrafts(
	tx: Transaction,
): Promise<
	readonly { readonly elementId: Id; readonly title: string; readonly kind: string; readonly savedAt: Date }[]
> {
	const { personId } = tx.actor;
	if (personId === null) return [];
	return tx.db
		.selectFrom('elementDraft')
		.innerJoin('element', (join) =>
			join
				.onRef('element.municipalityId', '=', 'elementDraft.municipalityId')
				.onRef('element.id', '=', 'elementDraft.elementId'),
		)
		.select(['elementDraft.elementId', 'element.title', 'element.kind', 'elementDraft.savedAt'])
		.where('elementDraft.municipalityId', '=', tx.municipality.id)
		.where('elementDraft.personId', '=', personId)
		.where('element.endedAt', 'is', null)
		.orderBy('elementDraft.savedAt', 'desc')
		.limit(20)
		.execute();
}
