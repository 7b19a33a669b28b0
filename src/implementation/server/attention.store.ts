import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Missed } from '../domain/overdue.ts';
import type { JudgementKind } from '../domain/vocabulary.ts';

/** Sheets with a milestone, or with a report, that was due before a day and has not come: two statements. */
export async function findMissed(tx: Transaction, today: PlainDate): Promise<Missed> {
	const milestones = await tx.db
		.selectFrom('milestone')
		.select('sheetId')
		.distinct()
		.where('municipalityId', '=', tx.municipality.id)
		.where('plannedOn', '<', today)
		.where('actualOn', 'is', null)
		.where('droppedAt', 'is', null)
		.execute();
	const reports = await sql<{ sheetId: Id }>`
		SELECT DISTINCT item.sheet_id AS "sheetId"
		FROM progress_item item
		JOIN progress_unit unit ON unit.municipality_id = item.municipality_id AND unit.id = item.progress_unit_id
		JOIN progress_request request ON request.municipality_id = unit.municipality_id AND request.id = unit.request_id
		LEFT JOIN progress_report report ON report.municipality_id = item.municipality_id
			AND report.progress_unit_id = item.progress_unit_id AND report.sheet_id = item.sheet_id
		WHERE item.municipality_id = ${tx.municipality.id} AND request.due_on < ${today}::date AND report.id IS NULL`.execute(
		tx.db,
	);
	return {
		milestone: new Set(milestones.map(({ sheetId }) => sheetId)),
		report: new Set(reports.rows.map(({ sheetId }) => sheetId)),
	};
}

/** How many reports and judgements of each sheet wait to be published. */
export async function countUnpublished(tx: Transaction): Promise<ReadonlyMap<Id, number>> {
	const { rows } = await sql<{ sheetId: Id; count: number }>`
		SELECT sheet_id AS "sheetId", count(*)::int AS count
		FROM (
			SELECT sheet_id FROM judgement WHERE municipality_id = ${tx.municipality.id} AND published_at IS NULL
			UNION ALL
			SELECT sheet_id FROM progress_report WHERE municipality_id = ${tx.municipality.id} AND published_at IS NULL
		) waiting
		GROUP BY sheet_id`.execute(tx.db);
	return new Map(rows.map(({ sheetId, count }) => [sheetId, count]));
}

export interface UnpublishedWord {
	readonly id: Id;
	readonly sheetId: Id;
	/** Of a judgement; null for a report. */
	readonly kind: JudgementKind | null;
	readonly value: string | null;
	/** The reason of a judgement, or the text of a report; empty when everything is unchanged. */
	readonly text: string;
	readonly saidOn: PlainDate;
}

/** All that waits to be published, in the order in which it was said. */
export async function findUnpublished(tx: Transaction): Promise<readonly UnpublishedWord[]> {
	const { rows } = await sql<UnpublishedWord>`
		SELECT id, sheet_id AS "sheetId", kind, value, reason AS text, judged_on AS "saidOn", judged_at AS at
		FROM judgement WHERE municipality_id = ${tx.municipality.id} AND published_at IS NULL
		UNION ALL
		SELECT id, sheet_id, NULL, NULL, text, reported_on, reported_at
		FROM progress_report WHERE municipality_id = ${tx.municipality.id} AND published_at IS NULL
		ORDER BY at, id`.execute(tx.db);
	return rows;
}
