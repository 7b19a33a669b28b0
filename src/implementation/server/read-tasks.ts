import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { Task } from '#thread/domain/task.ts';
import { implementationAbilities, mayWriteSheet } from '../domain/abilities.ts';
import { isAskedAbout } from '../domain/lifecycle.ts';
import { listedSheets, type ListedSheet } from './list-sheets.ts';
import { findUnitReports } from './progress.store.ts';

/**
 * Reports that somebody's unit still owes (the process lead sees what every unit owes), measures that nobody carries
 * out, and words that wait to be published.
 */
export async function tasksOfImplementation(context: Context): Promise<readonly Task[]> {
	const { actor } = context;
	if (!implementationAbilities.writeSheets(actor)) return [];
	return inTransaction(context, async (tx) => {
		const owed = (await findUnitReports(tx)).filter(
			(report) => report.reported < report.asked && mayWriteSheet(actor, report),
		);
		const units = owed.length === 0 ? new Map<string, never>() : await organizationsById(tx);
		const own = (await listedSheets(tx)).filter((sheet) => mayWriteSheet(actor, sheet));
		const goesOn = own.filter(({ judgements }) => isAskedAbout(judgements.implementation));
		return [
			...owed.map((report) => ({
				kind: 'reportProgress',
				about: null,
				title: units.get(report.unitId)?.name ?? '',
				due: report.dueOn,
				count: report.asked - report.reported,
			})),
			...(implementationAbilities.assignUnits(actor)
				? task('assignUnits', goesOn, ({ unitId }) => unitId === null)
				: []),
			...task('nameOwners', goesOn, ({ unitId, hasOwner }) => unitId !== null && !hasOwner),
			...(implementationAbilities.publishWords(actor)
				? task('publishWords', own, ({ unpublished }) => unpublished > 0)
				: []),
		];
	});
}

/** One task for all measures of which this is true; none when there is no such measure. */
function task(
	kind: string,
	sheets: readonly ListedSheet[],
	isOpen: (sheet: ListedSheet) => boolean,
): readonly Task[] {
	const count = sheets.filter(isOpen).length;
	return count === 0 ? [] : [{ kind, about: null, title: '', due: null, count }];
}
