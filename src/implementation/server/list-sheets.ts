import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { implementationAbilities } from '../domain/abilities.ts';
import { overdueOf } from '../domain/overdue.ts';
import type { Attended } from '../domain/sheet-filter.ts';
import { countUnpublished, findMissed } from './attention.store.ts';
import { loadSheets } from './load-sheets.ts';
import { findOwners } from './owner.store.ts';
import type { SheetWithUnit } from './read-sheets.ts';

export type ListedSheet = SheetWithUnit & Attended;

/** All sheets with what is late or missing in them, in the order of the concept: seven statements, however many. */
export async function listSheets(context: Context): Promise<Result<readonly ListedSheet[], 'forbidden'>> {
	if (!implementationAbilities.readSheets(context.actor)) return failure('forbidden');
	return success(await inTransaction(context, listedSheets));
}

async function listedSheets(tx: Transaction): Promise<readonly ListedSheet[]> {
	const sheets = await loadSheets(tx, { published: false });
	const units = await organizationsById(tx);
	const today = plainDateAt(tx.now);
	const missed = await findMissed(tx, today);
	const unpublished = await countUnpublished(tx);
	const owners = await findOwners(tx, { sheetIds: sheets.map(({ id }) => id) });
	const owned = new Set(owners.filter(({ role }) => role === 'owner').map(({ sheetId }) => sheetId));
	return sheets.map((sheet) => ({
		...sheet,
		unitName: units.get(sheet.unitId ?? '')?.name ?? '',
		overdue: overdueOf(sheet, missed, today),
		hasOwner: owned.has(sheet.id),
		unpublished: unpublished.get(sheet.id) ?? 0,
	}));
}
