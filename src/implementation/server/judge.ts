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
import type { Sheet } from '../domain/sheet.ts';
import type { Judgements } from '../domain/vocabulary.ts';
import { loadSheets } from './load-sheets.ts';
import { sheetToWrite } from './one-sheet.ts';
import { isPublishedAtOnce, pronounce } from './pronounce.ts';

type Judging = NewJudgement & { readonly sheetId: Id };
type Refusal = 'forbidden' | 'notFound' | 'invalidInput';

/** Changes one of the three judgements. Form fields: see `judgementProblems`. */
export async function judge(context: Context, judging: Judging): Promise<Result<{ id: Id }, Refusal>> {
	return inTransaction(context, async (tx) => {
		const checked = await check(tx, judging);
		if (!checked.ok) return checked;
		const { sheetId, ...judgement } = judging;
		const [id = ''] = await pronounce(tx, [{ sheet: checked.value, judgement }]);
		await appendEvent<ImplementationEvents, 'sheet.judged'>(tx, {
			type: 'sheet.judged',
			version: 1,
			subject: { kind: 'measureSheet', id: sheetId },
			payload: { kind: judgement.kind, value: judgement.value, published: isPublishedAtOnce(tx) },
		});
		return success({ id });
	});
}

/** Whether it could be judged like that, and whether everybody would read it at once; nothing is changed. */
export async function previewJudgement(
	context: Context,
	judging: Judging,
): Promise<Result<{ published: boolean }, Refusal>> {
	return inTransaction(context, async (tx) => {
		const checked = await check(tx, judging);
		return checked.ok ? success({ published: isPublishedAtOnce(tx) }) : checked;
	});
}

async function check(tx: Transaction, { sheetId, ...judgement }: Judging): Promise<Result<Sheet, Refusal>> {
	const found = await sheetToWrite(tx, sheetId);
	if (!found.ok) return found;
	const fields = judgementProblems(judgement, {
		sheetId,
		current: found.value.judgements,
		states: await statesOf(tx, judgement.mergedInto ?? []),
		today: plainDateAt(tx.now),
	});
	return Object.keys(fields).length > 0
		? failure('invalidInput', { limit: limits.judgementReason }, fields)
		: found;
}

/** How possible targets of a merger stand. */
export async function statesOf(tx: Transaction, ids: readonly Id[]): Promise<ReadonlyMap<Id, Judgements>> {
	const known = ids.filter(isId);
	if (known.length === 0) return new Map();
	const sheets = await loadSheets(tx, { published: false, ids: known });
	return new Map(sheets.map(({ id, judgements }) => [id, judgements]));
}
