import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { draftIn } from '#concept/server/read-draft.ts';
import { editionContent } from '#concept/server/read-editions.ts';
import type { Edition } from '#concept/domain/edition.ts';
import { reportingAbilities } from '../domain/abilities.ts';
import { continuationOf, type ContinuedElement } from '../domain/continuation.ts';
import { findContinuations, findDecisions, type Continuation } from './continuation.store.ts';

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
	return inTransaction(context, async (tx) => {
		const continuation = (await findContinuations(tx)).find(({ concludedBy }) => concludedBy === null);
		const base = continuation && (await editionContent(tx, continuation.editionId));
		const draft = await draftIn(tx);
		if (!continuation || !base || !draft) return success(null);
		const decisions = await findDecisions(tx, continuation.id);
		return success({
			continuation,
			base: base.edition,
			elements: continuationOf(base, draft, decisions),
		});
	});
}

/** Those that are over, newest first. */
export async function listConcludedContinuations(
	context: Context,
): Promise<Result<readonly Continuation[], 'forbidden'>> {
	if (!reportingAbilities.readContinuation(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) =>
		success((await findContinuations(tx)).filter(({ concludedBy }) => concludedBy !== null)),
	);
}
