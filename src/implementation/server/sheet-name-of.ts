import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import { sheetName } from '../domain/sheet.ts';
import { loadSheets } from './load-sheets.ts';

/** Other rooms' door: a measure as people call it; empty for one that is not there. */
export async function sheetNameOf(tx: Transaction, sheetId: Id): Promise<string> {
	const [sheet] = await loadSheets(tx, { published: true, ids: [sheetId] });
	return sheet ? sheetName(sheet) : '';
}
