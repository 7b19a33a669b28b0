import { plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { success, type Result } from '#shared/result.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { isAskedAbout } from '../domain/lifecycle.ts';
import type { Sheet } from '../domain/sheet.ts';
import { emptyProgress, readDraft, type TypedProgress } from '../domain/typed-progress.ts';
import { loadSheets } from './load-sheets.ts';
import { findSpent } from './plan.store.ts';
import { findItems, findLastReports, type UnitReport } from './progress.store.ts';
import { openUnitReport, type ReportAddress } from './unit-report.ts';

/** One of the measures a unit was asked about. */
export interface ReportedMeasure {
	readonly sheet: Sheet;
	/** The form as it comes up: how things stand. */
	readonly empty: TypedProgress;
	/** The form as somebody left it; null when nobody has begun. */
	readonly draft: TypedProgress | null;
	/** What was said before this request. */
	readonly last: { readonly text: string; readonly on: PlainDate } | null;
	/** What was said now; null while it is open. */
	readonly reported: { readonly unchanged: boolean; readonly text: string } | null;
	/** Merged, split or stopped since: there is nothing to tell but that it is unchanged. */
	readonly ended: boolean;
}

export interface UnitReportReading {
	readonly report: UnitReport;
	readonly unitName: string;
	readonly overdue: boolean;
	/** The year about which the money is asked. */
	readonly year: number;
	readonly measures: readonly ReportedMeasure[];
}

/** The page on which a unit reports; as many statements for one measure as for a hundred. */
export async function readUnitReport(
	context: Context,
	address: ReportAddress,
): Promise<Result<UnitReportReading, 'notFound' | 'linkExpired' | 'forbidden'>> {
	const opened = await openUnitReport(context, address);
	if (!opened.ok) return opened;
	const { report } = opened.value;
	return inTransaction(opened.value.context, async (tx) => {
		const items = new Map((await findItems(tx, report.id)).map((item) => [item.sheetId, item]));
		const ids = [...items.keys()];
		const sheets = ids.length === 0 ? [] : await loadSheets(tx, { published: false, ids });
		const last = await findLastReports(tx, report.id, ids);
		const year = Number(report.periodUntil.slice(0, 4));
		const spent = await findSpent(tx, year, ids);
		const unit = (await organizationsById(tx)).get(report.unitId);
		return success({
			report,
			unitName: unit?.name ?? '',
			overdue: report.reported < report.asked && report.dueOn < plainDateAt(tx.now),
			year,
			measures: sheets.map((sheet): ReportedMeasure => {
				const item = items.get(sheet.id);
				return {
					sheet,
					empty: emptyProgress(sheet.judgements, spent.get(sheet.id) ?? null),
					draft: readDraft(item?.draft),
					last: last.get(sheet.id) ?? null,
					reported: item?.reportId ? { unchanged: item.unchanged ?? false, text: item.text ?? '' } : null,
					ended: !isAskedAbout(sheet.judgements.implementation),
				};
			}),
		});
	});
}
