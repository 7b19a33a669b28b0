import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { implementationAbilities } from '../domain/abilities.ts';
import type { Sheet } from '../domain/sheet.ts';
import { countUnpublished, findUnpublished, type UnpublishedWord } from './attention.store.ts';
import { loadSheets } from './load-sheets.ts';

export interface Unpublished {
	readonly sheet: Sheet;
	readonly words: readonly UnpublishedWord[];
}

/** What units have said and nobody has published yet, by measure: what the process lead reads before publishing it. */
export async function readUnpublished(
	context: Context,
): Promise<Result<readonly Unpublished[], 'forbidden'>> {
	if (!implementationAbilities.publishWords(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const waiting = await countUnpublished(tx);
		if (waiting.size === 0) return success([]);
		const sheets = await loadSheets(tx, { published: false, ids: [...waiting.keys()] });
		const words = await findUnpublished(tx);
		return success(
			sheets.map((sheet) => ({ sheet, words: words.filter(({ sheetId }) => sheetId === sheet.id) })),
		);
	});
}
