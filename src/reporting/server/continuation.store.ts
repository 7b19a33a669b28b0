import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { ContinuationKind } from '../domain/continuation-kind.ts';

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

export async function findRunningContinuation(tx: Transaction): Promise<Continuation | null> {
	const row = await tx.db
		.selectFrom('continuation')
		.select(['id', 'editionId', 'kind', 'reason', 'startedOn', 'concludedBy'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('concludedBy', 'is', null)
		.executeTakeFirst();
	return row ? { ...row, kind: row.kind as ContinuationKind } : null;
}

/** Reasons by element. */
export async function findReasons(tx: Transaction, continuationId: Id): Promise<ReadonlyMap<Id, string>> {
	const rows = await tx.db
		.selectFrom('continuationReason')
		.select(['elementId', 'reason'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('continuationId', '=', continuationId)
		.execute();
	return new Map(rows.map(({ elementId, reason }) => [elementId, reason]));
}

/** One reason for one or many elements; a later one replaces it, and the event keeps the earlier. */
export async function saveReason(
	tx: Transaction,
	continuationId: Id,
	elementIds: readonly Id[],
	reason: string,
): Promise<void> {
	await tx.db
		.insertInto('continuationReason')
		.values(
			elementIds.map((elementId) => ({
				municipalityId: tx.municipality.id,
				continuationId,
				elementId,
				reason,
				givenAt: tx.now,
				givenBy: tx.actor.personId,
			})),
		)
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'continuationId', 'elementId']).doUpdateSet((set) => ({
				reason: set.ref('excluded.reason'),
				givenAt: set.ref('excluded.givenAt'),
				givenBy: set.ref('excluded.givenBy'),
			})),
		)
		.execute();
}
