import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { NumberingScheme } from '../domain/numbering.ts';

export interface ConceptRow {
	readonly id: Id;
	readonly title: string;
	readonly numbering: NumberingScheme;
}

export async function findConcept(tx: Transaction): Promise<ConceptRow | null> {
	const row = await conceptOf(tx).executeTakeFirst();
	return row ? toConcept(row) : null;
}

/**
 * Changes of the tree's structure take turns: they hold the concept's row. Edits of a text do not ask for it.
 * The lock leaves the key free, so that rows that only point to the concept do not wait.
 */
export async function lockConcept(tx: Transaction): Promise<ConceptRow | null> {
	const row = await conceptOf(tx).forNoKeyUpdate().executeTakeFirst();
	return row ? toConcept(row) : null;
}

/** @returns false when the municipality has a concept already */
export async function insertConcept(tx: Transaction, concept: ConceptRow): Promise<boolean> {
	const result = await tx.db
		.insertInto('concept')
		.values({
			municipalityId: tx.municipality.id,
			id: concept.id,
			title: concept.title,
			numbering: JSON.stringify(concept.numbering),
			createdAt: tx.now,
		})
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return result.numInsertedOrUpdatedRows === 1n;
}

export async function updateConcept(tx: Transaction, concept: ConceptRow): Promise<void> {
	await tx.db
		.updateTable('concept')
		.set({ title: concept.title, numbering: JSON.stringify(concept.numbering) })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', concept.id)
		.execute();
}

/** A whole new draft begins: changes of the one before can no longer be undone. */
export async function startNextDraft(tx: Transaction, conceptId: Id): Promise<void> {
	await tx.db
		.updateTable('concept')
		.set((concept) => ({ draftNumber: concept('draftNumber', '+', 1) }))
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', conceptId)
		.execute();
}

function conceptOf(tx: Transaction) {
	return tx.db
		.selectFrom('concept')
		.select(['id', 'title', 'numbering'])
		.where('municipalityId', '=', tx.municipality.id);
}

function toConcept(row: { id: string; title: string; numbering: unknown }): ConceptRow {
	return { id: row.id, title: row.title, numbering: row.numbering as NumberingScheme };
}
