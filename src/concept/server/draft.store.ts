import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { ConceptTree } from '../domain/element.ts';
import { inDocumentOrder } from '../domain/tree.ts';
import { elementColumns, toElement, toRecords } from './element-row.ts';

export interface DraftRows {
	readonly tree: ConceptTree;
	readonly revisions: ReadonlyMap<Id, number>;
}

/** The working draft in document order, read in one statement and so from one instant. */
export async function loadDraft(tx: Transaction, conceptId: Id): Promise<DraftRows> {
	const rows = await tx.db
		.selectFrom('element')
		.select([...elementColumns, 'revision'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('conceptId', '=', conceptId)
		.where('endedAt', 'is', null)
		.orderBy('position')
		.orderBy('id')
		.execute();
	return {
		tree: inDocumentOrder(rows.map(toElement)),
		revisions: new Map(rows.map((row) => [row.id, row.revision])),
	};
}

export const emptyDraft = '';

/**
 * Another text whenever the draft is another: each change of an element's content counts its revision, and each move
 * its place. Much cheaper than the texts themselves.
 */
export async function draftStamp(tx: Transaction, conceptId: Id): Promise<string> {
	const row = await tx.db
		.selectFrom('element')
		.select(
			sql<string>`coalesce(md5(string_agg(concat_ws(' ', id, revision, position, parent_id), ',' ORDER BY id)), ${emptyDraft})`.as(
				'stamp',
			),
		)
		.where('municipalityId', '=', tx.municipality.id)
		.where('conceptId', '=', conceptId)
		.where('endedAt', 'is', null)
		.executeTakeFirstOrThrow();
	return row.stamp;
}

/** Ends every element of the draft that is not in `keep`. @returns how many ended */
export async function endAllBut(
	tx: Transaction,
	conceptId: Id,
	keep: readonly Id[],
	reason: string,
): Promise<number> {
	const result = await sql`
		UPDATE element SET ended_at = ${tx.now}, ended_reason = ${reason}, updated_at = ${tx.now},
			updated_by = ${tx.actor.personId}, revision = revision + 1
		WHERE municipality_id = ${tx.municipality.id} AND concept_id = ${conceptId} AND ended_at IS NULL
			AND id <> ALL (${keep}::uuid[])`.execute(tx.db);
	return Number(result.numAffectedRows ?? 0n);
}

/** Writes a whole tree in one statement. An element that is known already (a file read again) lives on under its id. */
export async function insertElements(tx: Transaction, conceptId: Id, tree: ConceptTree): Promise<void> {
	if (tree.length === 0) return;
	await sql`
		INSERT INTO element (municipality_id, concept_id, id, parent_id, position, kind, title, body, source, fields,
			measure, revision, created_at, updated_at, updated_by)
		SELECT ${tx.municipality.id}, ${conceptId}, id, parent_id, position, kind, title, body, source, fields,
			nullif(measure, 'null'::jsonb), 1, ${tx.now}, ${tx.now}, ${tx.actor.personId}::uuid
		FROM jsonb_to_recordset(${toRecords(tree)}::jsonb) AS record (id uuid, parent_id uuid, position integer,
			kind text, title text, body jsonb, source text, fields uuid[], measure jsonb)
		ON CONFLICT (municipality_id, concept_id, id) DO UPDATE SET
			parent_id = excluded.parent_id, position = excluded.position, kind = excluded.kind, title = excluded.title,
			body = excluded.body, source = excluded.source, fields = excluded.fields, measure = excluded.measure,
			revision = element.revision + 1, updated_at = excluded.updated_at, updated_by = excluded.updated_by,
			ended_at = NULL, ended_reason = NULL`.execute(tx.db);
}
