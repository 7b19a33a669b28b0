import { newId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { listEditions } from '#concept/server/read-editions.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { addressOf } from '#platform/http/address.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { linkNodes } from '#thread/server/record.ts';
import { reportingAbilities } from '../domain/abilities.ts';
import type { ReportingEvents } from '../domain/events.ts';
import type { ReportContent } from '../domain/report.ts';
import { insertBalance } from './balance.store.ts';
import { draftReport } from './draft-report.ts';
import { handOn } from './hand-on.ts';
import { contentOf, hashOf } from './report-content.ts';
import { findEntries, type ReportEntry } from './report-entry.store.ts';
import { findRecipients, freeze, type Report } from './report.store.ts';

export interface Published {
	readonly contentHash: string;
	readonly handedOn: number;
	readonly mails: number;
}

/**
 * Freezes a report with its hash and its balance sheet, and hands it to the first of its recipients, or to all of them
 * one after the other. Refused while the word of a unit is neither accepted nor sent back.
 * @param input.seen hash of what was previewed: anything else is not published
 */
export async function publishReport(
	context: Context,
	input: { readonly reportId: Id; readonly seen?: string; readonly handOnTo?: 'first' | 'all' },
): Promise<Result<Published, 'forbidden' | 'notFound' | 'reportFrozen' | 'entriesOpen' | 'newerChange'>> {
	if (!reportingAbilities.publishReport(context.actor)) return failure('forbidden');
	const editions = await listEditions(context);
	const address = await addressOf(context);
	return inTransaction(context, async (tx) => {
		const found = await draftReport(tx, input.reportId);
		if (!found.ok) return found;
		const report = { ...found.value, publishedAt: tx.now };
		const edition = editions.find(({ id }) => id === report.editionId);
		if (!edition) return failure('notFound');
		const entries = await findEntries(tx, report.id);
		const open = entries.filter(({ acceptedAt, returnedAt }) => !acceptedAt && !returnedAt).length;
		if (open > 0) return failure('entriesOpen', { count: open });
		const content = await contentOf(tx, report, edition, entries);
		const contentHash = hashOf(content);
		if (input.seen !== undefined && input.seen !== contentHash) return failure('newerChange');
		await freeze(tx, report.id, content, contentHash);
		await keepBalance(tx, report, content);
		await toThread(tx, report, entries);
		await appendEvent<ReportingEvents, 'report.published'>(tx, {
			type: 'report.published',
			version: 1,
			subject: { kind: 'report', id: report.id },
			payload: { contentHash, measures: content.measures.length, balance: content.balance },
		});
		const recipients = await findRecipients(tx, report.id);
		const steps = input.handOnTo === 'all' ? recipients : recipients.slice(0, 1);
		let mails = 0;
		for (const step of steps)
			mails += await handOn(tx, { ...report, contentHash }, step, recipients, address);
		return success({ contentHash, handedOn: steps.length, mails });
	});
}

async function keepBalance(tx: Transaction, report: Report, content: ReportContent): Promise<void> {
	await insertBalance(
		tx,
		{
			id: newId(),
			editionId: report.editionId,
			reportId: report.id,
			asOf: content.frozenOn,
			adopted: content.adopted,
			counts: content.balance,
		},
		content.measures.flatMap(({ elementId, implementation, reason }) =>
			elementId === null ? [] : [{ elementId, outcome: implementation, reason }],
		),
	);
}

/** A word of a unit was compiled into the report; the measure is reported on in it; the duty is answered by it. */
async function toThread(tx: Transaction, report: Report, entries: readonly ReportEntry[]): Promise<void> {
	const to = { kind: 'report', id: report.id } as const;
	const accepted = entries.filter(({ acceptedAt }) => acceptedAt !== null);
	await linkNodes(
		tx,
		...accepted.flatMap(({ sheetId, progressReportId }) => [
			{ from: { kind: 'progressReport', id: progressReportId }, relation: 'compiledInto', to } as const,
			{ from: { kind: 'measureSheet', id: sheetId }, relation: 'reportedIn', to } as const,
		]),
		...(report.dutyInstanceId
			? [{ from: { kind: 'dutyInstance', id: report.dutyInstanceId }, relation: 'fulfilledBy', to } as const]
			: []),
	);
}
