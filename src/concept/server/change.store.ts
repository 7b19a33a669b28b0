import { newId, type Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Element } from '../domain/element.ts';
import type { ElementOperation } from '../domain/events.ts';
import type { Place } from '../domain/operations.ts';

/** What an element was, as far as the operation touched it. */
interface ElementState {
	readonly element?: Element;
	readonly place?: Place;
	/** All elements that ended together, the first of them the one that was removed. */
	readonly ended?: readonly Id[];
}

export interface ElementChange {
	readonly id: Id;
	readonly conceptId: Id;
	readonly elementId: Id;
	readonly operation: ElementOperation | 'undo';
	readonly before: ElementState | null;
	readonly after: ElementState | null;
	readonly revisionAfter: number;
	readonly actorId: Id | null;
	readonly occurredAt: Date;
	readonly undoneAt: Date | null;
}

const columns = [
	'id',
	'conceptId',
	'elementId',
	'operation',
	'before',
	'after',
	'revisionAfter',
	'actorId',
	'occurredAt',
	'undoneAt',
] as const;

/** @returns the id under which the change can be undone */
export async function recordChange(
	tx: Transaction,
	change: Pick<ElementChange, 'conceptId' | 'elementId' | 'operation' | 'before' | 'after' | 'revisionAfter'>,
): Promise<Id> {
	const id = newId();
	await tx.db
		.insertInto('elementChange')
		.values({
			...change,
			municipalityId: tx.municipality.id,
			id,
			before: change.before ? JSON.stringify(change.before) : null,
			after: change.after ? JSON.stringify(change.after) : null,
			actorId: tx.actor.personId,
			occurredAt: tx.now,
		})
		.execute();
	return id;
}

export async function findChange(tx: Transaction, id: Id): Promise<ElementChange | null> {
	const row = await changesOf(tx).where('id', '=', id).executeTakeFirst();
	return row ? toChange(row) : null;
}

/** Newest first. */
export async function findChangesOfElement(
	tx: Transaction,
	elementId: Id,
	limit: number,
): Promise<readonly ElementChange[]> {
	const rows = await changesOf(tx)
		.where('elementId', '=', elementId)
		.orderBy('occurredAt', 'desc')
		.orderBy('id', 'desc')
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
	return tx.db.selectFrom('elementChange').select(columns).where('municipalityId', '=', tx.municipality.id);
}

interface Row extends Omit<ElementChange, 'operation' | 'before' | 'after'> {
	readonly operation: string;
	readonly before: unknown;
	readonly after: unknown;
}

function toChange(row: Row): ElementChange {
	return {
		...row,
		operation: row.operation as ElementChange['operation'],
		before: row.before as ElementState | null,
		after: row.after as ElementState | null,
	};
}
