import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Judgements } from '../domain/vocabulary.ts';

export interface FateRow {
	readonly sheetId: Id;
	readonly elementId: Id | null;
	readonly unitId: Id | null;
	/** Of a measure that a split brought forth; else empty. */
	readonly title: string;
	readonly implementation: Judgements['implementation'] | null;
	readonly schedule: Judgements['schedule'] | null;
	readonly effect: Judgements['effect'] | null;
	readonly reason: string | null;
	readonly judgedOn: PlainDate | null;
	readonly decisionNumber: string | null;
	readonly decidedOn: PlainDate | null;
	readonly successors: readonly Id[];
}

/**
 * How all sheets stand by what was published, and by the judgements in some reports, whoever may read these: one
 * statement.
 */
export async function findFates(
	tx: Transaction,
	acceptedReports: readonly Id[],
): Promise<readonly FateRow[]> {
	const { rows } = await sql<FateRow>`
		WITH latest AS (
			SELECT DISTINCT ON (sheet_id, kind) id, sheet_id, kind, value, reason, judged_on, decision_number, decided_on
			FROM judgement
			WHERE municipality_id = ${tx.municipality.id}
				AND (published_at IS NOT NULL OR report_id = ANY (${acceptedReports}::uuid[]))
			ORDER BY sheet_id, kind, judged_at DESC, id DESC
		), followed AS (
			SELECT successor.judgement_id, array_agg(successor.sheet_id::text ORDER BY successor.sheet_id) AS sheets
			FROM judgement_successor successor
			WHERE successor.municipality_id = ${tx.municipality.id}
			GROUP BY successor.judgement_id
		)
		SELECT sheet.id AS "sheetId", sheet.element_id AS "elementId", sheet.unit_id AS "unitId", sheet.title,
			done.value AS implementation, schedule.value AS schedule, effect.value AS effect,
			CASE WHEN schedule.value = 'late' AND coalesce(done.value, 'notBegun') IN ('notBegun', 'running', 'done')
				THEN schedule.reason ELSE done.reason END AS reason,
			done.judged_on AS "judgedOn", done.decision_number AS "decisionNumber", done.decided_on AS "decidedOn",
			coalesce(followed.sheets, '{}') AS successors
		FROM measure_sheet sheet
		LEFT JOIN latest done ON done.sheet_id = sheet.id AND done.kind = 'implementation'
		LEFT JOIN latest schedule ON schedule.sheet_id = sheet.id AND schedule.kind = 'schedule'
		LEFT JOIN latest effect ON effect.sheet_id = sheet.id AND effect.kind = 'effect'
		LEFT JOIN followed ON followed.judgement_id = done.id
		WHERE sheet.municipality_id = ${tx.municipality.id}
		ORDER BY sheet.opened_at, sheet.id`.execute(tx.db);
	return rows;
}
