import type { Id } from '#shared/ids.ts';
import { appendEvent } from '#platform/events/events.ts';
import type { Transaction } from '#platform/transaction.ts';
import { recordNodes } from '#thread/server/record.ts';
import type { ImplementationEvents } from '../domain/events.ts';
import { sheetName } from '../domain/sheet.ts';
import { loadSheets } from './load-sheets.ts';
import { nodeOfJudgement } from './pronounce.ts';
import { nodeOfReport } from './submit-progress.ts';
import { publishThese } from './words.store.ts';

/** Other rooms' door: just these reports of units, with what is judged in them, are public from now on. They check who may. */
export async function publishReported(tx: Transaction, progressReportIds: readonly Id[]): Promise<void> {
	if (progressReportIds.length === 0) return;
	const { reports, judgements, successors } = await publishThese(tx, progressReportIds);
	if (reports.length + judgements.length === 0) return;
	const sheets = new Map((await loadSheets(tx, { published: true })).map((sheet) => [sheet.id, sheet]));
	await recordNodes(
		tx,
		...reports.flatMap(({ id, sheetId, reportedOn }) => {
			const sheet = sheets.get(sheetId);
			return sheet ? [nodeOfReport(id, sheet, reportedOn, true)] : [];
		}),
		...judgements.map((judgement) => nodeOfJudgement({ ...judgement, publishedAt: tx.now })),
		// A measure that a split brought forth is known to everybody with the split itself.
		...[...new Set(successors)].flatMap((id) => {
			const sheet = sheets.get(id);
			return sheet?.elementId === null
				? [
						{
							ref: { kind: 'measureSheet' as const, id },
							title: sheetName(sheet),
							visibility: 'public' as const,
						},
					]
				: [];
		}),
	);
	await appendEvent<ImplementationEvents, 'words.published'>(tx, {
		type: 'words.published',
		version: 1,
		subject: { kind: 'municipality', id: tx.municipality.id },
		payload: { reports: reports.length, judgements: judgements.length },
	});
}
