import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { ContinuationKind } from '../domain/continuation-kind.ts';
import type { ContinuationDecision, ContinuationOutcome } from '../domain/continuation.ts';

export interface Continuation {
	readonly id: Id;
	readonly editionId: Id;
	readonly kind: ContinuationKind;
	readonly reason: string;
	readonly startedOn: PlainDate;
	readonly concludedBy: Id | null;
}

/** @returns false while another one is running */
export async function insertContinuation(
	tx: Transaction,
	continuation: Omit<Continuation, 'concludedBy'>,
): Promise<boolean> {
	const result = await tx.db
		.insertInto('continuation')
		.values({ municipalityId: tx.municipality.id, startedBy: tx.actor.personId, ...continuation })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return result.numInsertedOrUpdatedRows === 1n;
}

/** All of them, newest first; at most one is running. */
export async function findContinuations(tx: Transaction): Promise<readonly Continuation[]> {
	const rows = await tx.db
		.selectFrom('continuation')
		.select(['id', 'editionId', 'kind', 'reason', 'startedOn', 'concludedBy'])
		.where('municipalityId', '=', tx.municipality.id)
		.orderBy('id', 'desc')
		.execute();
	return rows.map((row) => ({ ...row, kind: row.kind as ContinuationKind }));
}

/** Held until the transaction ends, so that a decision and the conclusion follow each other. */
export async function lockRunningContinuation(tx: Transaction): Promise<Continuation | null> {
	const row = await tx.db
		.selectFrom('continuation')
		.select(['id', 'editionId', 'kind', 'reason', 'startedOn', 'concludedBy'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('concludedBy', 'is', null)
		.forNoKeyUpdate()
		.executeTakeFirst();
	return row ? { ...row, kind: row.kind as ContinuationKind } : null;
}

/** What was decided of elements, by element. */
export async function findDecisions(
	tx: Transaction,
	continuationId: Id,
): Promise<ReadonlyMap<Id, ContinuationDecision>> {
	const rows = await tx.db
		.selectFrom('continuationReason')
		.select(['elementId', 'outcome', 'reason'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('continuationId', '=', continuationId)
		.execute();
	return new Map(
		rows.map(({ elementId, outcome, reason }) => [
			elementId,
			{ outcome: outcome as ContinuationOutcome, reason },
		]),
	);
}

/** One decision for one or many elements; a later one replaces it, and the event keeps the earlier. */
export async function saveDecision(
	tx: Transaction,
	continuationId: Id,
	elementIds: readonly Id[],
	decision: ContinuationDecision,
): Promise<void> {
	await tx.db
		.insertInto('continuationReason')
		.values(
			elementIds.map((elementId) => ({
				municipalityId: tx.municipality.id,
				continuationId,
				elementId,
				...decision,
				givenAt: tx.now,
				givenBy: tx.actor.personId,
			})),
		)
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'continuationId', 'elementId']).doUpdateSet((set) => ({
				outcome: set.ref('excluded.outcome'),
				reason: set.ref('excluded.reason'),
				givenAt: set.ref('excluded.givenAt'),
				givenBy: set.ref('excluded.givenBy'),
			})),
		)
		.execute();
}

/** The edition that it led to. */
export async function concludeContinuationRow(tx: Transaction, id: Id, concludedBy: Id): Promise<void> {
	await tx.db
		.updateTable('continuation')
		.set({ concludedBy })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}
