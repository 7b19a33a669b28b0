import type { Id } from '#shared/ids.ts';
import { isId } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import type { ImplementationEvents } from '../domain/events.ts';
import { judgementProblems, type NewJudgement } from '../domain/judging.ts';
import { limits } from '../domain/limits.ts';
import type { Judgements } from '../domain/vocabulary.ts';
import { loadSheets } from './load-sheets.ts';
import { sheetToWrite } from './one-sheet.ts';
import { isPublishedAtOnce, pronounce } from './pronounce.ts';

/** Changes one of the three judgements. Form fields: see `judgementProblems`. */
export async function judge(
	context: Context,
	{ sheetId, ...judgement }: NewJudgement & { readonly sheetId: Id },
): Promise<Result<{ id: Id }, 'forbidden' | 'notFound' | 'invalidInput'>> {
	return inTransaction(context, async (tx) => {
		const found = await sheetToWrite(tx, sheetId);
		if (!found.ok) return found;
		const fields = judgementProblems(judgement, {
			sheetId,
			current: found.value.judgements,
			states: await statesOf(tx, judgement.mergedInto ?? []),
			today: plainDateAt(tx.now),
		});
		if (Object.keys(fields).length > 0)
			return failure('invalidInput', { limit: limits.judgementReason }, fields);
		const [id = ''] = await pronounce(tx, [{ sheet: found.value, judgement }]);
		await appendEvent<ImplementationEvents, 'sheet.judged'>(tx, {
			type: 'sheet.judged',
			version: 1,
			subject: { kind: 'measureSheet', id: sheetId },
			payload: { kind: judgement.kind, value: judgement.value, published: isPublishedAtOnce(tx) },
		});
		return success({ id });
	});
}

/** How possible targets of a merger stand. */
export async function statesOf(tx: Transaction, ids: readonly Id[]): Promise<ReadonlyMap<Id, Judgements>> {
	const known = ids.filter(isId);
	if (known.length === 0) return new Map();
	const sheets = await loadSheets(tx, { published: false, ids: known });
	return new Map(sheets.map(({ id, judgements }) => [id, judgements]));
}
