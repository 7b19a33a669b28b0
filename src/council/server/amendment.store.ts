import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Block } from '#concept/domain/rich-text.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Amendment } from '../domain/amendment.ts';

const columns = [
	'id',
	'paperId',
	'number',
	'originatorId',
	'editionId',
	'elementId',
	'newTitle',
	'newBody',
	'reason',
	'filedOn',
	'isPublic',
	'withdrawnOn',
	'withdrawnReason',
] as const;

/** In the order in which they were filed. */
export async function findAmendments(tx: Transaction, paperId: Id): Promise<readonly Amendment[]> {
	const rows = await amendmentsOf(tx)
		.where('paperId', '=', paperId)
		.orderBy('filedOn')
		.orderBy('id')
		.execute();
	return rows.map(toAmendment);
}

/** On any of these elements, in any paper, oldest first. */
export async function findAmendmentsOn(
	tx: Transaction,
	elementIds: readonly Id[],
): Promise<readonly Amendment[]> {
	if (elementIds.length === 0) return [];
	const rows = await amendmentsOf(tx)
		.where('elementId', 'in', elementIds)
		.orderBy('filedOn')
		.orderBy('id')
		.execute();
	return rows.map(toAmendment);
}

export async function findAmendment(tx: Transaction, id: Id): Promise<Amendment | null> {
	const row = await amendmentsOf(tx).where('id', '=', id).executeTakeFirst();
	return row ? toAmendment(row) : null;
}

/** @returns false when the number is taken */
export async function insertAmendment(tx: Transaction, amendment: Amendment): Promise<boolean> {
	const inserted = await tx.db
		.insertInto('amendment')
		.values({
			...amendment,
			municipalityId: tx.municipality.id,
			newBody: JSON.stringify(amendment.newBody),
		})
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return inserted.numInsertedOrUpdatedRows === 1n;
}

export async function markWithdrawn(tx: Transaction, id: Id, on: PlainDate, reason: string): Promise<void> {
	await tx.db
		.updateTable('amendment')
		.set({ withdrawnOn: on, withdrawnReason: reason })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}

function amendmentsOf(tx: Transaction) {
	return tx.db.selectFrom('amendment').select(columns).where('municipalityId', '=', tx.municipality.id);
}

function toAmendment(row: Omit<Amendment, 'newBody'> & { readonly newBody: unknown }): Amendment {
	return { ...row, newBody: row.newBody as readonly Block[] };
}
