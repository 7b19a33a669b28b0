import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Judgements } from '../domain/vocabulary.ts';

export interface SheetRow {
	readonly id: Id;
	readonly elementId: Id | null;
	readonly editionId: Id | null;
	readonly title: string;
	readonly unitId: Id | null;
	readonly startsOn: PlainDate | null;
	readonly endsOn: PlainDate | null;
	readonly openedAt: Date;
	readonly implementation: Judgements['implementation'] | null;
	readonly schedule: Judgements['schedule'] | null;
	readonly effect: Judgements['effect'] | null;
	readonly lastWordAt: Date | null;
}

/** Which sheets, and whether only what was published of them counts. */
export interface Selection {
	readonly published: boolean;
	readonly ids?: readonly Id[];
	readonly unitIds?: readonly Id[];
}

/**
 * Sheets with the judgements that hold and the last word, in one statement. A measure that a split brought forth is
 * published with the split, not before.
 */
export async function findSheets(tx: Transaction, selection: Selection): Promise<readonly SheetRow[]> {
	const { published, ids = null, unitIds = null } = selection;
	const { rows } = await sql<SheetRow>`
		WITH judged AS (
			SELECT sheet_id, max(judged_at) AS last,
				(array_agg(value ORDER BY judged_at DESC, id DESC) FILTER (WHERE kind = 'implementation'))[1] AS implementation,
				(array_agg(value ORDER BY judged_at DESC, id DESC) FILTER (WHERE kind = 'schedule'))[1] AS schedule,
				(array_agg(value ORDER BY judged_at DESC, id DESC) FILTER (WHERE kind = 'effect'))[1] AS effect
			FROM judgement
			WHERE municipality_id = ${tx.municipality.id} AND (NOT ${published}::boolean OR published_at IS NOT NULL)
				AND (${ids}::uuid[] IS NULL OR sheet_id = ANY (${ids}::uuid[]))
			GROUP BY sheet_id
		), reported AS (
			SELECT sheet_id, max(reported_at) AS last FROM progress_report
			WHERE municipality_id = ${tx.municipality.id} AND (NOT ${published}::boolean OR published_at IS NOT NULL)
				AND (${ids}::uuid[] IS NULL OR sheet_id = ANY (${ids}::uuid[]))
			GROUP BY sheet_id
		), stands AS (
			SELECT DISTINCT ON (sheet_id) sheet_id, edition_id FROM measure_sheet_edition
			WHERE municipality_id = ${tx.municipality.id}
				AND (${ids}::uuid[] IS NULL OR sheet_id = ANY (${ids}::uuid[]))
			ORDER BY sheet_id, added_at DESC, edition_id DESC
		)
		SELECT sheet.id, sheet.element_id AS "elementId", stands.edition_id AS "editionId", sheet.title,
			sheet.unit_id AS "unitId", sheet.starts_on AS "startsOn", sheet.ends_on AS "endsOn", sheet.opened_at AS "openedAt",
			judged.implementation, judged.schedule, judged.effect, greatest(judged.last, reported.last) AS "lastWordAt"
		FROM measure_sheet sheet
		LEFT JOIN stands ON stands.sheet_id = sheet.id
		LEFT JOIN judged ON judged.sheet_id = sheet.id
		LEFT JOIN reported ON reported.sheet_id = sheet.id
		WHERE sheet.municipality_id = ${tx.municipality.id}
			AND (${ids}::uuid[] IS NULL OR sheet.id = ANY (${ids}::uuid[]))
			AND (${unitIds}::uuid[] IS NULL OR sheet.unit_id = ANY (${unitIds}::uuid[]))
			AND (NOT ${published}::boolean OR sheet.element_id IS NOT NULL OR sheet.id IN (
				SELECT successor.sheet_id FROM judgement_successor successor
				JOIN judgement split ON split.municipality_id = successor.municipality_id AND split.id = successor.judgement_id
				WHERE successor.municipality_id = ${tx.municipality.id} AND split.published_at IS NOT NULL))
		ORDER BY sheet.opened_at, sheet.id`.execute(tx.db);
	return rows;
}

/** Held, so that two who write on one sheet follow each other. */
export async function lockSheets(tx: Transaction, ids: readonly Id[]): Promise<void> {
	if (ids.length === 0) return;
	await tx.db
		.selectFrom('measureSheet')
		.select('id')
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', 'in', ids)
		.orderBy('id')
		.forNoKeyUpdate()
		.execute();
}

export interface NewSheet {
	readonly id: Id;
	readonly elementId: Id | null;
	readonly title: string;
	readonly unitId: Id | null;
}

export async function insertSheets(tx: Transaction, sheets: readonly NewSheet[]): Promise<void> {
	if (sheets.length === 0) return;
	await tx.db
		.insertInto('measureSheet')
		.values(sheets.map((sheet) => ({ ...sheet, municipalityId: tx.municipality.id, openedAt: tx.now })))
		.execute();
}

/** The sheets of elements, whatever edition they stand in. */
export async function findSheetsOfElements(
	tx: Transaction,
	elementIds: readonly Id[],
): Promise<readonly { readonly id: Id; readonly elementId: Id | null; readonly unitId: Id | null }[]> {
	if (elementIds.length === 0) return [];
	return tx.db
		.selectFrom('measureSheet')
		.select(['id', 'elementId', 'unitId'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('elementId', 'in', elementIds)
		.execute();
}

/** Two who open the sheets of one edition: the second waits until the first is done. */
export async function lockOpening(tx: Transaction): Promise<void> {
	await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`sheets ${tx.municipality.id}`}, 0))`.execute(
		tx.db,
	);
}

/** @returns how many of them did not stand in the edition before */
export async function addToEdition(
	tx: Transaction,
	editionId: Id,
	sheets: readonly { readonly sheetId: Id; readonly elementId: Id }[],
): Promise<number> {
	if (sheets.length === 0) return 0;
	const result = await tx.db
		.insertInto('measureSheetEdition')
		.values(
			sheets.map((sheet) => ({ ...sheet, editionId, municipalityId: tx.municipality.id, addedAt: tx.now })),
		)
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return Number(result.numInsertedOrUpdatedRows ?? 0n);
}

export async function setUnit(tx: Transaction, ids: readonly Id[], unitId: Id | null): Promise<void> {
	await changeSheets(tx, ids).set({ unitId }).execute();
}

/** Many at once, each with its own unit. */
export async function setUnits(
	tx: Transaction,
	units: readonly { readonly id: Id; readonly unitId: Id }[],
): Promise<void> {
	if (units.length === 0) return;
	await sql`
		UPDATE measure_sheet SET unit_id = given."unitId"
		FROM jsonb_to_recordset(${JSON.stringify(units)}::jsonb) AS given (id uuid, "unitId" uuid)
		WHERE municipality_id = ${tx.municipality.id} AND measure_sheet.id = given.id`.execute(tx.db);
}

export async function setDays(
	tx: Transaction,
	id: Id,
	days: { readonly startsOn: PlainDate | null; readonly endsOn: PlainDate | null },
): Promise<void> {
	await changeSheets(tx, [id]).set(days).execute();
}

export interface SheetNotes {
	readonly risks: string;
	readonly notes: string;
}

export async function setNotesOf(tx: Transaction, id: Id, notes: SheetNotes): Promise<void> {
	await changeSheets(tx, [id]).set(notes).execute();
}

export async function findNotes(tx: Transaction, id: Id): Promise<SheetNotes> {
	return tx.db
		.selectFrom('measureSheet')
		.select(['risks', 'notes'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
}

function changeSheets(tx: Transaction, ids: readonly Id[]) {
	return tx.db
		.updateTable('measureSheet')
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', 'in', ids);
}
