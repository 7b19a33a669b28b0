import { failure, success, type Result } from '#shared/result.ts';
import type { Edition } from '#concept/domain/edition.ts';
import { latestEditionIn, treesIn } from '#concept/server/editions-in.ts';
import type { Context } from '#platform/context.ts';
import { addressOf } from '#platform/http/address.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { consolidationAbilities } from '../domain/abilities.ts';
import { findDeviations, type FieldDeviations } from './find-deviations.ts';
import { owedIn, reasonProblems, toldGroups, type Reasons, type ToldGroup } from './owed-reasons.ts';
import { recordReasons } from './record-reasons.ts';

interface Owed {
	readonly edition: Edition;
	readonly found: readonly FieldDeviations[];
}

/** What is owed for the latest edition, e.g. where the council adopted another text; `alreadyDone` when nothing is. */
export async function readOwed(context: Context): Promise<Result<Owed>> {
	if (!consolidationAbilities.explainDeviation(context.actor)) return failure('forbidden');
	return inTransaction(context, owedForLatest);
}

/** Gives these reasons, all together. Form fields: `reasonProblems`. */
export async function explainDeviations(
	context: Context,
	input: { readonly reasons: Reasons },
): Promise<Result<{ mails: number }>> {
	if (!consolidationAbilities.explainDeviation(context.actor)) return failure('forbidden');
	const address = await addressOf(context);
	return inTransaction(context, async (tx) => {
		const checked = await prepare(tx, input.reasons);
		if (!checked.ok) return checked;
		const { edition, found } = checked.value;
		return success({ mails: await recordReasons(tx, edition.id, found, input.reasons, address) });
	});
}

/** The same checks, and whom it would reach; sends nothing. */
export async function previewExplanation(
	context: Context,
	input: { readonly reasons: Reasons },
): Promise<Result<readonly ToldGroup[]>> {
	if (!consolidationAbilities.explainDeviation(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const checked = await prepare(tx, input.reasons);
		return checked.ok ? success(await toldGroups(tx, checked.value.found)) : checked;
	});
}

async function prepare(tx: Transaction, reasons: Reasons): Promise<Result<Owed>> {
	const owed = await owedForLatest(tx);
	if (!owed.ok) return owed;
	const fields = reasonProblems(owed.value.found, reasons);
	return Object.keys(fields).length > 0 ? failure('invalidInput', {}, fields) : owed;
}

async function owedForLatest(tx: Transaction): Promise<Result<Owed>> {
	const edition = await latestEditionIn(tx);
	const tree = edition && (await treesIn(tx, [edition.id])).get(edition.id);
	if (!edition || !tree) return failure('notFound');
	const found = owedIn(await findDeviations(tx, tree, edition));
	return found.length === 0 ? failure('alreadyDone') : success({ edition, found });
}
