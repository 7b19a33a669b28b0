import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Transaction } from '#platform/transaction.ts';
import { implementationAbilities, mayWriteSheet } from '../domain/abilities.ts';
import type { Sheet } from '../domain/sheet.ts';
import { loadSheets } from './load-sheets.ts';
import { lockSheets } from './sheet.store.ts';

/** A sheet on which the actor may write, held until the transaction ends. */
export async function sheetToWrite(
	tx: Transaction,
	id: Id,
): Promise<Result<Sheet, 'forbidden' | 'notFound'>> {
	if (!implementationAbilities.writeSheets(tx.actor)) return failure('forbidden');
	if (!isId(id)) return failure('notFound');
	await lockSheets(tx, [id]);
	const [sheet] = await loadSheets(tx, { published: false, ids: [id] });
	if (!sheet) return failure('notFound');
	return mayWriteSheet(tx.actor, sheet) ? success(sheet) : failure('forbidden');
}
