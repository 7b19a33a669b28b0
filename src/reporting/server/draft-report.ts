import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Transaction } from '#platform/transaction.ts';
import { lockReport, type Report } from './report.store.ts';

/** A report that may still be changed, held until the transaction ends. */
export async function draftReport(
	tx: Transaction,
	id: Id,
): Promise<Result<Report, 'notFound' | 'reportFrozen'>> {
	const report = isId(id) ? await lockReport(tx, id) : null;
	if (!report) return failure('notFound');
	return report.publishedAt === null ? success(report) : failure('reportFrozen');
}
