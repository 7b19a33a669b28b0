import { sql } from 'kysely';
import type { Recognition } from '#concept/domain/recognition/recognition.ts';
import type { Transaction } from '#platform/transaction.ts';
import { isId, type Id } from '#shared/ids.ts';

export interface ConceptImport {
	readonly id: Id;
	readonly fileName: string;
	readonly recognition: Recognition;
	/** Counts the corrections. */
	readonly revision: number;
	readonly createdAt: Date;
	readonly adoptedAt: Date | null;
	readonly discardedAt: Date | null;
}

export interface ImportSummary extends Omit<ConceptImport, 'recognition'> {
	readonly title: string;
	readonly elements: number;
}

export async function insertImport(
	tx: Transaction,
	row: { id: Id; fileName: string; sha256: string; recognition: Recognition },
): Promise<void> {
	await tx.db
		.insertInto('conceptImport')
		.values({
			municipalityId: tx.municipality.id,
			id: row.id,
			fileName: row.fileName,
			fileSha256: row.sha256,
			title: row.recognition.title,
			recognition: JSON.stringify(row.recognition),
			revision: 1,
			createdBy: tx.actor.personId,
			createdAt: tx.now,
		})
		.execute();
}

/** The whole import; with `lock`, nobody else can change it until the transaction ends. */
export async function findImport(tx: Transaction, id: Id, lock = false): Promise<ConceptImport | null> {
	// Addresses can say anything.
	if (!isId(id)) return null;
	const query = tx.db
		.selectFrom('conceptImport')
		.select(['id', 'fileName', 'recognition', 'revision', 'createdAt', 'adoptedAt', 'discardedAt'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id);
	const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
	return row ? { ...row, recognition: row.recognition as unknown as Recognition } : null;
}

/** Title of the document with which an element came into the concept: both were written at one instant. */
export async function findDocumentOf(tx: Transaction, elementId: Id): Promise<string | null> {
	const row = await tx.db
		.selectFrom('element')
		.innerJoin('conceptImport', (join) =>
			join
				.onRef('conceptImport.municipalityId', '=', 'element.municipalityId')
				.onRef('conceptImport.adoptedAt', '=', 'element.createdAt'),
		)
		.select('conceptImport.title')
		.where('element.municipalityId', '=', tx.municipality.id)
		.where('element.id', '=', elementId)
		.executeTakeFirst();
	return row?.title ?? null;
}

/** Newest first. */
export async function findImports(tx: Transaction): Promise<readonly ImportSummary[]> {
	return tx.db
		.selectFrom('conceptImport')
		.select([
			'id',
			'fileName',
			'title',
			'revision',
			'createdAt',
			'adoptedAt',
			'discardedAt',
			sql<number>`jsonb_array_length(recognition -> 'elements')`.as('elements'),
		])
		.where('municipalityId', '=', tx.municipality.id)
		.orderBy('createdAt', 'desc')
		.limit(50)
		.execute();
}

/** @returns false when somebody else was quicker */
export async function saveRecognition(
	tx: Transaction,
	id: Id,
	base: number,
	recognition: Recognition,
): Promise<boolean> {
	const { numUpdatedRows } = await tx.db
		.updateTable('conceptImport')
		.set({ recognition: JSON.stringify(recognition), title: recognition.title, revision: base + 1 })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.where('revision', '=', base)
		.where('adoptedAt', 'is', null)
		.where('discardedAt', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

export async function endImport(tx: Transaction, id: Id, how: 'adoptedAt' | 'discardedAt'): Promise<void> {
	await tx.db
		.updateTable('conceptImport')
		.set({ [how]: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}
