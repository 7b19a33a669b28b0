import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Place } from '../domain/operations.ts';
import { toTypedForm, type TypedForm } from './typed-form.ts';

/** What somebody has typed into the form for a new element, and where it is to stand. */
export interface NewElementDraft {
	/** The id that the element is going to have. */
	readonly id: Id;
	/** As chosen in the form; empty before. */
	readonly kind: string;
	readonly place: Place;
	readonly form: TypedForm;
}

/** A person's own drafts of new elements, newest first. */
export async function findNewElementDrafts(
	tx: Transaction,
): Promise<readonly (NewElementDraft & { readonly savedAt: Date })[]> {
	const { personId } = tx.actor;
	if (personId === null) return [];
	const rows = await tx.db
		.selectFrom('newElementDraft')
		.select(['elementId', 'kind', 'parentId', 'afterId', 'content', 'savedAt'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('personId', '=', personId)
		.orderBy('savedAt', 'desc')
		.limit(20)
		.execute();
	return rows.map((row) => ({
		id: row.elementId,
		kind: row.kind,
		place: { parentId: row.parentId, after: row.afterId },
		form: toTypedForm(row.content),
		savedAt: row.savedAt,
	}));
}

export async function upsertNewElementDraft(
	tx: Transaction,
	conceptId: Id,
	personId: Id,
	{ id, kind, place, form }: NewElementDraft,
): Promise<void> {
	const written = {
		kind,
		parentId: place.parentId,
		afterId: place.after,
		content: JSON.stringify(form),
		savedAt: tx.now,
	};
	await tx.db
		.insertInto('newElementDraft')
		.values({ municipalityId: tx.municipality.id, conceptId, personId, elementId: id, ...written })
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'personId', 'elementId']).doUpdateSet(written),
		)
		.execute();
}

export async function deleteNewElementDraft(tx: Transaction, id: Id): Promise<void> {
	const { personId } = tx.actor;
	if (personId === null) return;
	await tx.db
		.deleteFrom('newElementDraft')
		.where('municipalityId', '=', tx.municipality.id)
		.where('personId', '=', personId)
		.where('elementId', '=', id)
		.execute();
}
