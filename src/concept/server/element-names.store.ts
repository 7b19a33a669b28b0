import { sql, type RawBuilder } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { ElementKind } from '../domain/kinds.ts';

export interface ElementName {
	readonly id: Id;
	readonly kind: ElementKind;
	/** As it stands in the latest edition, e.g. "Leitlinie 3.2"; empty when it stands in none or has no number. */
	readonly number: string;
	/** As it stands in the latest edition; as in the working draft when it stands in none. */
	readonly title: string;
	/** The latest edition, where it stands there, and so may be read by everybody. */
	readonly editionId: Id | null;
	/** Stands in the working draft. */
	readonly live: boolean;
}

export async function findNames(tx: Transaction, ids: readonly Id[]): Promise<readonly ElementName[]> {
	return ids.length === 0 ? [] : namesWhere(tx, sql`element.id = ANY (${ids}::uuid[])`);
}

/** Fields of action of the working draft and of the latest edition, in the order of the draft. */
export async function findFieldNames(tx: Transaction): Promise<readonly ElementName[]> {
	return namesWhere(
		tx,
		sql`element.kind = 'fieldOfAction' AND (element.ended_at IS NULL OR stands.element_id IS NOT NULL)`,
	);
}

async function namesWhere(tx: Transaction, condition: RawBuilder<unknown>): Promise<readonly ElementName[]> {
	const { rows } = await sql<ElementName>`
		SELECT element.id, coalesce(stands.kind, element.kind) AS kind, coalesce(stands.number, '') AS number,
			coalesce(stands.title, element.title) AS title, stands.edition_id AS "editionId",
			element.ended_at IS NULL AS live
		FROM element LEFT JOIN edition_element stands ON stands.municipality_id = element.municipality_id
			AND stands.element_id = element.id AND stands.edition_id = (
				SELECT id FROM edition WHERE municipality_id = ${tx.municipality.id} AND scope_element_id IS NULL ORDER BY number DESC LIMIT 1)
		WHERE element.municipality_id = ${tx.municipality.id} AND ${condition}
		ORDER BY stands.position, element.position, element.id`.execute(tx.db);
	return rows;
}
