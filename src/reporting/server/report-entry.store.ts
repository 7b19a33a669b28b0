import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Word } from '#implementation/server/words-of-period.ts';

export interface ReportEntry {
	readonly sheetId: Id;
	readonly progressReportId: Id;
	readonly unchanged: boolean;
	readonly text: string;
	readonly reportedOn: PlainDate;
	readonly acceptedAt: Date | null;
	readonly returnedAt: Date | null;
	readonly returnedReason: string | null;
}

export async function findEntries(tx: Transaction, reportId: Id): Promise<readonly ReportEntry[]> {
	return tx.db
		.selectFrom('reportEntry')
		.select([
			'sheetId',
			'progressReportId',
			'unchanged',
			'text',
			'reportedOn',
			'acceptedAt',
			'returnedAt',
			'returnedReason',
		])
		.where('municipalityId', '=', tx.municipality.id)
		.where('reportId', '=', reportId)
		.orderBy('sheetId')
		.execute();
}

/** How many entries of each draft wait to be read. */
export async function countOpenEntries(tx: Transaction): Promise<ReadonlyMap<Id, number>> {
	const rows = await tx.db
		.selectFrom('reportEntry as entry')
		.innerJoin('report', (join) =>
			join
				.onRef('report.municipalityId', '=', 'entry.municipalityId')
				.onRef('report.id', '=', 'entry.reportId'),
		)
		.select((select) => ['entry.reportId', select.fn.countAll<number>().as('open')])
		.where('entry.municipalityId', '=', tx.municipality.id)
		.where('report.publishedAt', 'is', null)
		.where('entry.acceptedAt', 'is', null)
		.where('entry.returnedAt', 'is', null)
		.groupBy('entry.reportId')
		.execute();
	return new Map(rows.map(({ reportId, open }) => [reportId, Number(open)]));
}

/** New words, and newer ones in place of those that are open or were sent back; what was accepted stays. */
export async function takeWords(tx: Transaction, reportId: Id, words: readonly Word[]): Promise<number> {
	if (words.length === 0) return 0;
	const result = await tx.db
		.insertInto('reportEntry')
		.values(
			words.map(({ sheetId, progressReportId, unchanged, text, reportedOn }) => ({
				municipalityId: tx.municipality.id,
				reportId,
				sheetId,
				progressReportId,
				unchanged,
				text,
				reportedOn,
			})),
		)
		.onConflict((conflict) =>
			conflict
				.columns(['municipalityId', 'reportId', 'sheetId'])
				.doUpdateSet((set) => ({
					progressReportId: set.ref('excluded.progressReportId'),
					unchanged: set.ref('excluded.unchanged'),
					text: set.ref('excluded.text'),
					reportedOn: set.ref('excluded.reportedOn'),
					returnedAt: null,
					returnedBy: null,
					returnedReason: null,
				}))
				.where('reportEntry.acceptedAt', 'is', null)
				.whereRef('reportEntry.progressReportId', '<>', sql.ref('excluded.progress_report_id')),
		)
		.executeTakeFirst();
	return Number(result.numInsertedOrUpdatedRows ?? 0n);
}

/** @returns how many were not accepted before */
export async function acceptEntries(tx: Transaction, reportId: Id, sheetIds: readonly Id[]): Promise<number> {
	const result = await tx.db
		.updateTable('reportEntry')
		.set({
			acceptedAt: tx.now,
			acceptedBy: tx.actor.personId,
			returnedAt: null,
			returnedBy: null,
			returnedReason: null,
		})
		.where('municipalityId', '=', tx.municipality.id)
		.where('reportId', '=', reportId)
		.where('sheetId', 'in', sheetIds)
		.where('acceptedAt', 'is', null)
		.executeTakeFirst();
	return Number(result.numUpdatedRows);
}

export async function sendBack(
	tx: Transaction,
	reportId: Id,
	sheetId: Id,
	returnedReason: string,
): Promise<void> {
	await tx.db
		.updateTable('reportEntry')
		.set({
			acceptedAt: null,
			acceptedBy: null,
			returnedAt: tx.now,
			returnedBy: tx.actor.personId,
			returnedReason,
		})
		.where('municipalityId', '=', tx.municipality.id)
		.where('reportId', '=', reportId)
		.where('sheetId', '=', sheetId)
		.execute();
}
