import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Period } from '../domain/progress.ts';
import type { JudgementRow } from './judgement.store.ts';
import type { Word } from './words-of-period.ts';

export async function findWords(tx: Transaction, { from, until }: Period): Promise<readonly Word[]> {
	const { rows } = await sql<Word>`
		SELECT DISTINCT ON (report.sheet_id) report.id AS "progressReportId", report.sheet_id AS "sheetId",
			unit.unit_id AS "unitId", report.unchanged, report.text, report.reported_on AS "reportedOn"
		FROM progress_report report
		JOIN progress_unit unit ON unit.municipality_id = report.municipality_id AND unit.id = report.progress_unit_id
		JOIN progress_request request ON request.municipality_id = unit.municipality_id AND request.id = unit.request_id
		WHERE report.municipality_id = ${tx.municipality.id}
			AND request.period_until BETWEEN ${from}::date AND ${until}::date
		ORDER BY report.sheet_id, report.reported_at DESC, report.id DESC`.execute(tx.db);
	return rows;
}

interface PublishedWords {
	readonly reports: readonly { readonly id: Id; readonly sheetId: Id; readonly reportedOn: PlainDate }[];
	readonly judgements: readonly Pick<JudgementRow, 'id' | 'kind' | 'value' | 'judgedOn'>[];
	/** Measures that these judgements brought forth or lead into. */
	readonly successors: readonly Id[];
}

/** These reports, and what is judged in them, are public from now on. @returns what was not before */
export async function publishThese(tx: Transaction, ids: readonly Id[]): Promise<PublishedWords> {
	const reports = await tx.db
		.updateTable('progressReport')
		.set({ publishedAt: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', 'in', ids)
		.where('publishedAt', 'is', null)
		.returning(['id', 'sheetId', 'reportedOn'])
		.execute();
	const judgements = await tx.db
		.updateTable('judgement')
		.set({ publishedAt: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('reportId', 'in', ids)
		.where('publishedAt', 'is', null)
		.returning(['id', 'kind', 'value', 'judgedOn'])
		.execute();
	const successors = await tx.db
		.selectFrom('judgementSuccessor')
		.select('sheetId')
		.where('municipalityId', '=', tx.municipality.id)
		.where(sql<boolean>`judgement_id = ANY (${judgements.map(({ id }) => id)}::uuid[])`)
		.execute();
	return {
		reports,
		judgements: judgements.map((row) => ({ ...row, kind: row.kind as JudgementRow['kind'] })),
		successors: successors.map(({ sheetId }) => sheetId),
	};
}
