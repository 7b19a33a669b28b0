import type { Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import { findMembers, type MemberToWriteTo } from './members.store.ts';

export type { MemberToWriteTo };

/** Other rooms' door to whoever belongs to some organisations today, by name; one statement. The caller knows that it may write to them. */
export async function membersOf(
	tx: Transaction,
	organizationIds: readonly Id[],
): Promise<readonly MemberToWriteTo[]> {
	return organizationIds.length === 0 ? [] : findMembers(tx, organizationIds, plainDateAt(tx.now));
}
