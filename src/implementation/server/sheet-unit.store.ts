import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';

/** Units that take part now, by sheet. */
export async function findContributingUnits(
	tx: Transaction,
	sheetIds: readonly Id[],
): Promise<readonly { readonly sheetId: Id; readonly unitId: Id }[]> {
	if (sheetIds.length === 0) return [];
	return tx.db
		.selectFrom('measureSheetUnit')
		.select(['sheetId', 'unitId'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('sheetId', 'in', sheetIds)
		.where('until', 'is', null)
		.execute();
}

export async function addContributingUnits(
	tx: Transaction,
	units: readonly { readonly sheetId: Id; readonly unitId: Id }[],
): Promise<void> {
	if (units.length === 0) return;
	await tx.db
		.insertInto('measureSheetUnit')
		.values(units.map((unit) => ({ ...unit, municipalityId: tx.municipality.id, since: tx.now })))
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

export async function endContributingUnits(
	tx: Transaction,
	sheetId: Id,
	unitIds: readonly Id[],
): Promise<void> {
	if (unitIds.length === 0) return;
	await tx.db
		.updateTable('measureSheetUnit')
		.set({ until: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('sheetId', '=', sheetId)
		.where('unitId', 'in', unitIds)
		.where('until', 'is', null)
		.execute();
}

export async function findUnitsWithMeasures(tx: Transaction): Promise<readonly Id[]> {
	const rows = await tx.db
		.selectFrom('measureSheet')
		.select('unitId')
		.distinct()
		.where('municipalityId', '=', tx.municipality.id)
		.where('unitId', 'is not', null)
		.orderBy('unitId')
		.execute();
	return rows.flatMap(({ unitId }) => unitId ?? []);
}
