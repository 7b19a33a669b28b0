import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import { findPersonNames } from './person-names.store.ts';

/** Other rooms' door to names: who did something, for people of the workplace. */
export async function personNames(
	tx: Transaction,
	ids: readonly (Id | null)[],
): Promise<ReadonlyMap<Id, string>> {
	return findPersonNames(
		tx,
		ids.filter((id): id is Id => id !== null),
	);
}
