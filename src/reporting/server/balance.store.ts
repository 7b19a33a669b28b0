import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { BalanceCounts, Outcome } from '../domain/balance.ts';

export interface KeptBalance {
	readonly id: Id;
	readonly editionId: Id;
	readonly reportId: Id;
	readonly asOf: PlainDate;
	readonly adopted: number;
	readonly counts: BalanceCounts;
}

export interface KeptLine {
	readonly elementId: Id;
	readonly outcome: Outcome;
	readonly reason: string;
}

/** The sheet and its lines in two statements; at the end of the transaction the database adds them up. */
export async function insertBalance(
	tx: Transaction,
	{ counts, ...sheet }: KeptBalance,
	lines: readonly KeptLine[],
): Promise<void> {
	const municipalityId = tx.municipality.id;
	await tx.db
		.insertInto('balanceSheet')
		.values({ ...sheet, ...counts, municipalityId })
		.execute();
	if (lines.length === 0) return;
	await tx.db
		.insertInto('balanceEntry')
		.values(lines.map((line) => ({ ...line, municipalityId, balanceSheetId: sheet.id })))
		.execute();
}

/** As they were kept with reports that everybody may read, oldest first. */
export async function findPublicBalances(tx: Transaction, editionId: Id): Promise<readonly KeptBalance[]> {
	const rows = await tx.db
		.selectFrom('balanceSheet as sheet')
		.innerJoin('reportRecipient as recipient', (join) =>
			join
				.onRef('recipient.municipalityId', '=', 'sheet.municipalityId')
				.onRef('recipient.reportId', '=', 'sheet.reportId')
				.on('recipient.organizationId', 'is', null)
				.on('recipient.handedAt', 'is not', null),
		)
		.select([
			'sheet.id',
			'sheet.editionId',
			'recipient.reportId',
			'sheet.asOf',
			'sheet.adopted',
			'sheet.notBegun',
			'sheet.running',
			'sheet.done',
			'sheet.changed',
			'sheet.merged',
			'sheet.split',
			'sheet.stopped',
		])
		.where('sheet.municipalityId', '=', tx.municipality.id)
		.where('sheet.editionId', '=', editionId)
		.orderBy('sheet.asOf')
		.orderBy('sheet.id')
		.execute();
	return rows.map(({ id, editionId: edition, reportId, asOf, adopted, ...counts }) => ({
		id,
		editionId: edition,
		reportId,
		asOf,
		adopted,
		counts,
	}));
}
