import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import { readEdition } from '#concept/server/read-editions.ts';
import type { Edition } from '#concept/domain/edition.ts';
import { reportingAbilities } from '../domain/abilities.ts';
import { continuationOf, type ContinuedElement } from '../domain/continuation.ts';
import { findReasons, findRunningContinuation, type Continuation } from './continuation.store.ts';

export interface ContinuationView {
	readonly continuation: Continuation;
	readonly base: Edition;
	readonly elements: readonly ContinuedElement[];
}

/** Where every element of the base has gone, and what is new; null while no continuation is running. */
export async function readContinuation(
	context: Context,
): Promise<Result<ContinuationView | null, 'forbidden'>> {
	if (!reportingAbilities.readContinuation(context.actor)) return failure('forbidden');
	const found = await inTransaction(context, async (tx) => {
		const continuation = await findRunningContinuation(tx);
		return continuation && { continuation, reasons: await findReasons(tx, continuation.id) };
	});
	if (!found) return success(null);
	const base = await readEdition(context, found.continuation.editionId);
	const draft = await readDraft(context);
	if (!base.ok || !draft.ok) return success(null);
	return success({
		continuation: found.continuation,
		base: base.value.edition,
		elements: continuationOf(base.value, draft.value, found.reasons),
	});
}
