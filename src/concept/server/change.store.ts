import { newId, type Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Change, ElementState } from '../domain/change.ts';
import type { Element } from '../domain/element.ts';

export interface ElementChange extends Change {
	readonly conceptId: Id;
	readonly revisionAfter: number;
	readonly actorId: Id | null;
	readonly occurredAt: Date;
}

const columns = [
	'elementChange.id',
	'elementChange.conceptId',
	'elementChange.elementId',
	'elementChange.operation',
	'elementChange.before',
	'elementChange.after',
	'elementChange.revisionAfter',
	'elementChange.actorId',
	'elementChange.occurredAt',
	'elementChange.undoneAt',
] as const;

export type NewChange = Pick<
	ElementChange,
	'conceptId' | 'elementId' | 'operation' | 'before' | 'after' | 'revisionAfter'
>;

/** @returns the id under which the change can be undone */
export async function recordChange(tx: Transaction, change: NewChange): Promise<Id> {
	const row = changeRow(tx, change);
	await tx.db.insertInto('elementChange').values(row).execute();
	return row.id;
}

/** The change as its row, under a new id. */
export function changeRow(tx: Transaction, change: NewChange) {
	return {
		...change,
		municipalityId: tx.municipality.id,
		id: newId(),
		before: change.before ? JSON.stringify(change.before) : null,
		after: change.after ? JSON.stringify(change.after) : null,
		actorId: tx.actor.personId,
		occurredAt: tx.now,
		draftNumber: tx.db
			.selectFrom('concept')
			.select('draftNumber')
			.where('municipalityId', '=', tx.municipality.id)
			.where('id', '=', change.conceptId),
	};
}

/** A change, and whether the working draft is still the one in which it was made. */
export async function findChange(
	tx: Transaction,
	id: Id,
): Promise<(ElementChange & { readonly sameDraft: boolean }) | null> {
	const row = await changesOf(tx)
		.innerJoin('concept', (join) =>
			join
				.onRef('concept.municipalityId', '=', 'elementChange.municipalityId')
				.onRef('concept.id', '=', 'elementChange.conceptId'),
		)
		.select((change) =>
			change('concept.draftNumber', '=', change.ref('elementChange.draftNumber')).as('sameDraft'),
		)
		.where('elementChange.id', '=', id)
		.executeTakeFirst();
	return row ? { ...toChange(row), sameDraft: Boolean(row.sameDraft) } : null;
}

/** The change of an element that would be undone next. Ids sort by the moment in which they were recorded. */
export async function findNewestChange(tx: Transaction, elementId: Id): Promise<Id | null> {
	const row = await changesOf(tx)
		.where('elementChange.elementId', '=', elementId)
		.where('elementChange.undoneAt', 'is', null)
		.where('elementChange.operation', '<>', 'undo')
		.orderBy('elementChange.id', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.id ?? null;
}

/** The element as it was added; null where it came otherwise. */
export async function findInserted(tx: Transaction, elementId: Id): Promise<Element | null> {
	const row = await changesOf(tx)
		.where('elementChange.elementId', '=', elementId)
		.where('elementChange.operation', '=', 'insert')
		.executeTakeFirst();
	return row ? (toChange(row).after?.element ?? null) : null;
}

/** Newest first. */
export async function findChangesOfElement(
	tx: Transaction,
	elementId: Id,
	limit: number,
): Promise<readonly ElementChange[]> {
	const rows = await changesOf(tx)
		.where('elementId', '=', elementId)
		.orderBy('elementChange.occurredAt', 'desc')
		.orderBy('elementChange.id', 'desc')
		.limit(limit)
		.execute();
	return rows.map(toChange);
}

export async function markUndone(tx: Transaction, id: Id): Promise<void> {
	await tx.db
		.updateTable('elementChange')
		.set({ undoneAt: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}

function changesOf(tx: Transaction) {
	return tx.db
		.selectFrom('elementChange')
		.select(columns)
		.where('elementChange.municipalityId', '=', tx.municipality.id);
}

interface Row extends Omit<ElementChange, 'operation' | 'before' | 'after'> {
	readonly operation: string;
	readonly before: unknown;
	readonly after: unknown;
}

function toChange(row: Row): ElementChange {
	return {
		id: row.id,
		conceptId: row.conceptId,
		elementId: row.elementId,
		revisionAfter: row.revisionAfter,
		actorId: row.actorId,
		occurredAt: row.occurredAt,
		undoneAt: row.undoneAt,
		operation: row.operation as ElementChange['operation'],
		before: row.before as ElementState | null,
		after: row.after as ElementState | null,
	};
}
