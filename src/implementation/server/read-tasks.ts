import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { Task } from '#thread/domain/task.ts';
import { implementationAbilities, mayWriteSheet } from '../domain/abilities.ts';
import { isAskedAbout } from '../domain/lifecycle.ts';
import { atAdoption } from '../domain/vocabulary.ts';
import { countUnpublished } from './attention.store.ts';
import { findOwners } from './owner.store.ts';
import { findUnitReports } from './progress.store.ts';
import { findSheets, type SheetRow } from './sheet.store.ts';

/**
 * Reports that somebody's unit still owes (the process lead sees in one line what all others owe), measures that nobody
 * carries out, and words that wait to be published.
 */
export async function tasksOfImplementation(context: Context): Promise<readonly Task[]> {
	const { actor } = context;
	if (!implementationAbilities.writeSheets(actor)) return [];
	return inTransaction(context, async (tx) => {
		const owed = (await findUnitReports(tx)).filter(
			(report) => report.reported < report.asked && mayWriteSheet(actor, report),
		);
		// Whoever steers waits for the units in one line; whoever belongs to a unit reports for it.
		const mine = owed.filter(({ unitId }) => actor.organizations.includes(unitId));
		const others = owed.filter((report) => !mine.includes(report));
		const units = mine.length === 0 ? new Map<string, never>() : await organizationsById(tx);
		const own = (await findSheets(tx, { published: false })).filter((sheet) => mayWriteSheet(actor, sheet));
		const goesOn = own.filter(({ implementation }) =>
			isAskedAbout(implementation ?? atAdoption.implementation),
		);
		const owners = await findOwners(tx, { sheetIds: own.map(({ id }) => id) });
		const owned = new Set(owners.filter(({ role }) => role === 'owner').map(({ sheetId }) => sheetId));
		const unpublished = await countUnpublished(tx);
		return [
			...(others.length === 0
				? []
				: [
						{
							kind: 'awaitProgress',
							about: null,
							title: '',
							due: others.map(({ dueOn }) => dueOn).sort()[0] ?? null,
							count: others.reduce((sum, { asked, reported }) => sum + asked - reported, 0),
						},
					]),
			...mine.map((report) => ({
				kind: 'reportProgress',
				about: null,
				title: units.get(report.unitId)?.name ?? '',
				due: report.dueOn,
				count: report.asked - report.reported,
			})),
			...(implementationAbilities.assignUnits(actor)
				? task('assignUnits', goesOn, ({ unitId }) => unitId === null)
				: []),
			...task('nameOwners', goesOn, ({ unitId, id }) => unitId !== null && !owned.has(id)),
			...(implementationAbilities.publishWords(actor)
				? task('publishWords', own, ({ id }) => unpublished.has(id))
				: []),
		];
	});
}

/** One task for all measures of which this is true; none when there is no such measure. */
function task(
	kind: string,
	sheets: readonly SheetRow[],
	isOpen: (sheet: SheetRow) => boolean,
): readonly Task[] {
	const count = sheets.filter(isOpen).length;
	return count === 0 ? [] : [{ kind, about: null, title: '', due: null, count }];
}
