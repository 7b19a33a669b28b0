import { daysBetween, plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { implementationAbilities, mayWriteSheet } from '../domain/abilities.ts';
import { findUnitReports, type UnitReport } from './progress.store.ts';

export interface ListedUnitReport extends UnitReport {
	readonly unitName: string;
	/** Days since it was due, while something is open; else 0. */
	readonly daysLate: number;
	/** Whether the reader may report for this unit. */
	readonly mayReport: boolean;
}

/** What all units were asked, newest request first, and how far they are. */
export async function listUnitReports(
	context: Context,
): Promise<Result<readonly ListedUnitReport[], 'forbidden'>> {
	if (!implementationAbilities.readSheets(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const units = await organizationsById(tx);
		const today = plainDateAt(tx.now);
		return success(
			(await findUnitReports(tx)).map((report) => ({
				...report,
				unitName: units.get(report.unitId)?.name ?? '',
				daysLate: report.reported < report.asked ? Math.max(0, daysBetween(report.dueOn, today)) : 0,
				mayReport: mayWriteSheet(tx.actor, report),
			})),
		);
	});
}
