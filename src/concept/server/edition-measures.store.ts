import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { EditionMeasure } from './edition-measures.ts';

/** Each measure with the field of action above it, found by climbing from parent to parent. */
export async function findEditionMeasures(
	tx: Transaction,
	editionIds: readonly Id[],
	elementIds: readonly Id[] | null,
): Promise<readonly EditionMeasure[]> {
	const { rows } = await sql<EditionMeasure>`
		WITH RECURSIVE measure AS (
			SELECT edition_id, element_id, parent_id, number, title, measure AS details, position
			FROM edition_element
			WHERE municipality_id = ${tx.municipality.id} AND edition_id = ANY (${editionIds}::uuid[]) AND kind = 'measure'
				AND (${elementIds}::uuid[] IS NULL OR element_id = ANY (${elementIds}::uuid[]))
		), climb AS (
			SELECT edition_id, element_id, parent_id, NULL::uuid AS field_id, NULL::text AS field_title FROM measure
			UNION ALL
			SELECT climb.edition_id, climb.element_id, above.parent_id,
				CASE WHEN above.kind = 'fieldOfAction' THEN above.element_id END,
				CASE WHEN above.kind = 'fieldOfAction' THEN above.title END
			FROM climb
			JOIN edition_element above ON above.municipality_id = ${tx.municipality.id}
				AND above.edition_id = climb.edition_id AND above.element_id = climb.parent_id
			WHERE climb.field_id IS NULL
		)
		SELECT measure.edition_id AS "editionId", measure.element_id AS "elementId", measure.number, measure.title,
			field.field_id AS "fieldId", coalesce(field.field_title, '') AS "fieldTitle", measure.details
		FROM measure
		LEFT JOIN climb field ON field.edition_id = measure.edition_id AND field.element_id = measure.element_id
			AND field.field_id IS NOT NULL
		ORDER BY measure.edition_id, measure.position`.execute(tx.db);
	return rows;
}
