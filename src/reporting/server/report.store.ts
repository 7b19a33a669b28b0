import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Recipient } from '../domain/duty.ts';
import type { ReportContent, ReportKind } from '../domain/report.ts';

export interface Report {
	readonly id: Id;
	readonly kind: ReportKind;
	readonly title: string;
	readonly introduction: string;
	readonly editionId: Id;
	readonly dutyInstanceId: Id | null;
	readonly periodFrom: PlainDate;
	readonly periodUntil: PlainDate;
	/** Counts the changes of a draft; an edit names the one it started from. */
	readonly revision: number;
	readonly createdAt: Date;
	/** When it was frozen; null for a draft. */
	readonly publishedAt: Date | null;
	readonly contentHash: string | null;
}

export interface ReportRecipient {
	readonly reportId: Id;
	readonly position: number;
	readonly organizationId: Recipient;
	readonly handedAt: Date | null;
}

const columns = [
	'id',
	'kind',
	'title',
	'introduction',
	'editionId',
	'dutyInstanceId',
	'periodFrom',
	'periodUntil',
	'revision',
	'createdAt',
	'publishedAt',
	'contentHash',
] as const;

/** @returns false when there is a report for this instance of a duty already */
export async function insertReport(
	tx: Transaction,
	report: Omit<Report, 'revision' | 'createdAt' | 'publishedAt' | 'contentHash'>,
): Promise<boolean> {
	const result = await tx.db
		.insertInto('report')
		.values({
			...report,
			municipalityId: tx.municipality.id,
			revision: 1,
			createdAt: tx.now,
			createdBy: tx.actor.personId,
		})
		.onConflict((conflict) => conflict.columns(['municipalityId', 'dutyInstanceId']).doNothing())
		.executeTakeFirst();
	return result.numInsertedOrUpdatedRows === 1n;
}

/** All of them: drafts first, then the newest. */
export async function findReports(tx: Transaction): Promise<readonly Report[]> {
	const rows = await tx.db
		.selectFrom('report')
		.select(columns)
		.where('municipalityId', '=', tx.municipality.id)
		.orderBy('publishedAt', (order) => order.desc().nullsFirst())
		.orderBy('id', 'desc')
		.execute();
	return rows.map((row) => ({ ...row, kind: row.kind as ReportKind }));
}

export async function findReport(tx: Transaction, id: Id): Promise<Report | null> {
	const row = await one(tx, id).executeTakeFirst();
	return row ? { ...row, kind: row.kind as ReportKind } : null;
}

/** Held, so that two who work on one report follow each other. */
export async function lockReport(tx: Transaction, id: Id): Promise<Report | null> {
	const row = await one(tx, id).forNoKeyUpdate().executeTakeFirst();
	return row ? { ...row, kind: row.kind as ReportKind } : null;
}

function one(tx: Transaction, id: Id) {
	return tx.db
		.selectFrom('report')
		.select(columns)
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id);
}

export async function findContent(tx: Transaction, id: Id): Promise<ReportContent | null> {
	const row = await tx.db
		.selectFrom('report')
		.select('content')
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.executeTakeFirst();
	return (row?.content ?? null) as ReportContent | null;
}

export async function saveDetails(
	tx: Transaction,
	id: Id,
	details: { readonly title: string; readonly introduction: string },
): Promise<void> {
	await tx.db
		.updateTable('report')
		.set((set) => ({ ...details, revision: set('revision', '+', 1) }))
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}

export async function freeze(
	tx: Transaction,
	id: Id,
	content: ReportContent,
	contentHash: string,
): Promise<void> {
	await tx.db
		.updateTable('report')
		.set({
			content: JSON.stringify(content),
			contentHash,
			publishedAt: tx.now,
			publishedBy: tx.actor.personId,
		})
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}

/** In place of those that were there. */
export async function saveRecipients(
	tx: Transaction,
	reportId: Id,
	recipients: readonly Recipient[],
): Promise<void> {
	const municipalityId = tx.municipality.id;
	await tx.db
		.deleteFrom('reportRecipient')
		.where('municipalityId', '=', municipalityId)
		.where('reportId', '=', reportId)
		.execute();
	if (recipients.length === 0) return;
	await tx.db
		.insertInto('reportRecipient')
		.values(
			recipients.map((organizationId, position) => ({ municipalityId, reportId, position, organizationId })),
		)
		.execute();
}

/** In order; of one report or of all. */
export async function findRecipients(
	tx: Transaction,
	reportId: Id | null = null,
): Promise<readonly ReportRecipient[]> {
	return tx.db
		.selectFrom('reportRecipient')
		.select(['reportId', 'position', 'organizationId', 'handedAt'])
		.where('municipalityId', '=', tx.municipality.id)
		.$if(reportId !== null, (query) => query.where('reportId', '=', reportId ?? ''))
		.orderBy('position')
		.execute();
}

export async function markHanded(tx: Transaction, reportId: Id, position: number): Promise<void> {
	await tx.db
		.updateTable('reportRecipient')
		.set({ handedAt: tx.now, handedBy: tx.actor.personId })
		.where('municipalityId', '=', tx.municipality.id)
		.where('reportId', '=', reportId)
		.where('position', '=', position)
		.execute();
}
