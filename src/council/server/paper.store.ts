import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Paper, PaperType } from '../domain/paper.ts';

const columns = [
	'id',
	'number',
	'type',
	'title',
	'date',
	'originatorId',
	'leadUnitId',
	'editionId',
	'body',
	'isPublic',
	'revision',
] as const;

/** Newest first. */
export async function findPapers(tx: Transaction): Promise<readonly Paper[]> {
	const rows = await papersOf(tx).orderBy('date', 'desc').orderBy('id', 'desc').execute();
	return rows.map(toPaper);
}

export async function findPaper(tx: Transaction, id: Id): Promise<Paper | null> {
	const row = await papersOf(tx).where('id', '=', id).executeTakeFirst();
	return row ? toPaper(row) : null;
}

/** The same, held until the transaction ends: clerks who work on one paper take turns. */
export async function lockPaper(tx: Transaction, id: Id): Promise<Paper | null> {
	const row = await papersOf(tx).where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
	return row ? toPaper(row) : null;
}

/** @returns false when the number is taken */
export async function insertPaper(tx: Transaction, paper: Paper): Promise<boolean> {
	const inserted = await tx.db
		.insertInto('paper')
		.values({ municipalityId: tx.municipality.id, createdAt: tx.now, ...paper })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return inserted.numInsertedOrUpdatedRows === 1n;
}

/** @returns the new revision */
export async function updatePaper(
	tx: Transaction,
	id: Id,
	change: Partial<Pick<Paper, 'title' | 'date' | 'leadUnitId' | 'body'>> = {},
): Promise<number> {
	const row = await tx.db
		.updateTable('paper')
		.set((set) => ({ ...change, revision: set('revision', '+', 1) }))
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.returning('revision')
		.executeTakeFirstOrThrow();
	return row.revision;
}

function papersOf(tx: Transaction) {
	return tx.db.selectFrom('paper').select(columns).where('municipalityId', '=', tx.municipality.id);
}

function toPaper(row: Omit<Paper, 'type'> & { readonly type: string }): Paper {
	return { ...row, type: row.type as PaperType };
}
