import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { Task } from '#thread/domain/task.ts';
import { implementationAbilities, mayWriteSheet } from '../domain/abilities.ts';
import { findUnitReports } from './progress.store.ts';

/** Reports that somebody's unit still owes; the process lead sees what every unit owes. */
export async function tasksOfImplementation(context: Context): Promise<readonly Task[]> {
	if (!implementationAbilities.writeSheets(context.actor)) return [];
	return inTransaction(context, async (tx) => {
		const owed = (await findUnitReports(tx)).filter(
			(report) => report.reported < report.asked && mayWriteSheet(context.actor, report),
		);
		if (owed.length === 0) return [];
		const units = await organizationsById(tx);
		return owed.map((report) => ({
			kind: 'reportProgress',
			about: null,
			title: units.get(report.unitId)?.name ?? '',
			due: report.dueOn,
			count: report.asked - report.reported,
		}));
	});
}
