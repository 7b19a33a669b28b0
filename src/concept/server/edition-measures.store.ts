import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { EditionMeasure } from './edition-measures.ts';

/** Each measure with the field of action above it, found by walking down from the fields. */
export async function findEditionMeasures(
	tx: Transaction,
	editionIds: readonly Id[],
): Promise<readonly EditionMeasure[]> {
	const { rows } = await sql<EditionMeasure>`
		WITH RECURSIVE stands AS (
			SELECT edition_id, element_id, parent_id, kind, number, title, position
			FROM edition_element
			WHERE municipality_id = ${tx.municipality.id} AND edition_id = ANY (${editionIds}::uuid[])
		), below AS (
			SELECT edition_id, element_id, element_id AS field_id, title AS field_title
			FROM stands WHERE kind = 'fieldOfAction'
			UNION ALL
			SELECT child.edition_id, child.element_id, below.field_id, below.field_title
			FROM below JOIN stands child ON child.edition_id = below.edition_id AND child.parent_id = below.element_id
			WHERE child.kind <> 'fieldOfAction'
		)
		SELECT stands.edition_id AS "editionId", stands.element_id AS "elementId", stands.number, stands.title,
			below.field_id AS "fieldId", coalesce(below.field_title, '') AS "fieldTitle", whole.measure AS details
		FROM stands
		JOIN edition_element whole ON whole.municipality_id = ${tx.municipality.id}
			AND whole.edition_id = stands.edition_id AND whole.element_id = stands.element_id
		LEFT JOIN below ON below.edition_id = stands.edition_id AND below.element_id = stands.element_id
		WHERE stands.kind = 'measure'
		ORDER BY stands.edition_id, stands.position`.execute(tx.db);
	return rows;
}
