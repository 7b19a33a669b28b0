import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { typedFields, type TypedProgress } from '../domain/typed-progress.ts';
import { findItems, lockUnitReports, saveDrafts } from './progress.store.ts';
import { openUnitReport, type ReportAddress } from './unit-report.ts';

/** Far more than fits into a report: what is kept may be too long to be sent. */
const draftLimit = 10_000;

/**
 * Keeps what somebody has typed, of any of the measures the unit was asked about and has not yet spoken of; null forgets
 * it. A draft is nobody's report: it is read by the unit only.
 */
export async function saveProgressDraft(
	context: Context,
	input: ReportAddress & {
		readonly drafts: readonly { readonly sheetId: Id; readonly draft: TypedProgress | null }[];
	},
): Promise<Result<null, 'notFound' | 'linkExpired' | 'forbidden' | 'invalidInput'>> {
	const opened = await openUnitReport(context, input);
	if (!opened.ok) return opened;
	const { report } = opened.value;
	return inTransaction(opened.value.context, async (tx) => {
		await lockUnitReports(tx, [report.id]);
		const items = await findItems(tx, report.id);
		const asked = new Set(items.map(({ sheetId }) => sheetId));
		const open = new Set(items.filter(({ reportId }) => reportId === null).map(({ sheetId }) => sheetId));
		if (input.drafts.some(({ sheetId }) => !asked.has(sheetId))) return failure('notFound');
		const fields: Record<string, string> = {};
		for (const { sheetId, draft } of input.drafts)
			for (const field of typedFields) {
				const problem = textProblem(draft?.[field] ?? '', draftLimit, false);
				if (problem) fields[`${sheetId}-${field}`] = problem;
			}
		if (Object.keys(fields).length > 0) return failure('invalidInput', { limit: draftLimit }, fields);
		await saveDrafts(
			tx,
			report.id,
			input.drafts.filter(({ sheetId }) => open.has(sheetId)),
		);
		return success(null);
	});
}
