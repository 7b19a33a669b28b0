import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { implementationAbilities } from '../domain/abilities.ts';
import type { Sheet } from '../domain/sheet.ts';
import { loadSheets } from './load-sheets.ts';

export interface SheetWithUnit extends Sheet {
	/** Name of the responsible unit; empty when none is found yet. */
	readonly unitName: string;
}

export interface Sheets {
	readonly sheets: readonly SheetWithUnit[];
	/** Measures whose responsible unit, as the concept names it, is no organisation known here. */
	readonly unmatched: readonly Sheet[];
}

/** All sheets as the workplace sees them, in the order of the concept: three statements, however many. */
export async function readSheets(
	context: Context,
	{ unitId }: { readonly unitId?: Id } = {},
): Promise<Result<Sheets, 'forbidden'>> {
	if (!implementationAbilities.readSheets(context.actor)) return failure('forbidden');
	return success(await sheetsWithUnits(context, false, unitId));
}

/** All sheets as everybody sees them: judged by what was published. */
export async function readPublishedSheets(context: Context): Promise<readonly SheetWithUnit[]> {
	return (await sheetsWithUnits(context, true)).sheets;
}

function sheetsWithUnits(context: Context, published: boolean, unitId?: Id): Promise<Sheets> {
	return inTransaction(context, async (tx) => {
		const sheets = await loadSheets(tx, { published, ...(unitId && { unitIds: [unitId] }) });
		const units = await organizationsById(tx);
		return {
			sheets: sheets.map((sheet) => {
				const unit = units.get(sheet.unitId ?? '');
				return { ...sheet, unitName: unit?.name ?? '' };
			}),
			unmatched: sheets.filter((sheet) => sheet.unitId === null),
		};
	});
}
