import { createHash } from 'node:crypto';
import { plainDateAt } from '#shared/plain-date.ts';
import type { Edition } from '#concept/domain/edition.ts';
import { canonical } from '#concept/domain/canonical.ts';
import { fatesOf } from '#implementation/server/fates.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Transaction } from '#platform/transaction.ts';
import { balanceOf } from '../domain/balance.ts';
import type { ReportContent } from '../domain/report.ts';
import type { ReportEntry } from './report-entry.store.ts';
import type { Report } from './report.store.ts';

/**
 * The report as it would be frozen now: every measure of the edition, with the word of its unit where the lead accepted
 * one, judged by what is public and by what the accepted words say. Four statements, however many measures.
 */
export async function contentOf(
	tx: Transaction,
	report: Report,
	edition: Edition,
	entries: readonly ReportEntry[],
): Promise<ReportContent> {
	const accepted = entries.filter(({ acceptedAt }) => acceptedAt !== null);
	const words = new Map(accepted.map((entry) => [entry.sheetId, entry]));
	const fates = await fatesOf(tx, edition.id, {
		acceptedReports: accepted.map(({ progressReportId }) => progressReportId),
	});
	const units = await organizationsById(tx);
	const adopted = fates.filter(({ elementId }) => elementId !== null);
	return {
		version: 1,
		kind: report.kind,
		municipality: tx.municipality.name,
		title: report.title,
		introduction: report.introduction,
		period: { from: report.periodFrom, until: report.periodUntil },
		edition: {
			id: edition.id,
			number: edition.number,
			title: edition.title,
			decidedOn: edition.decidedOn,
		},
		frozenOn: plainDateAt(report.publishedAt ?? tx.now),
		adopted: adopted.length,
		balance: balanceOf(adopted.map(({ implementation }) => ({ outcome: implementation }))),
		measures: fates.map(({ fieldTitle, unitId, judgedOn: _, ...fate }) => {
			const word = words.get(fate.sheetId ?? '');
			return {
				...fate,
				field: fieldTitle,
				unit: units.get(unitId ?? '')?.name ?? '',
				word: word ? { unchanged: word.unchanged, text: word.text, reportedOn: word.reportedOn } : null,
			};
		}),
	};
}

/** The bytes that are hashed, and offered for checking: the same content always gives the same. */
export function bytesOf(content: ReportContent): Buffer {
	return Buffer.from(canonical(content), 'utf8');
}

export function hashOf(content: ReportContent): string {
	return createHash('sha256').update(bytesOf(content)).digest('hex');
}
