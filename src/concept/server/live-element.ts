import { isId, type Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import { findLiveElement, type LiveElement } from './element.store.ts';

export type { LiveElement };

/** Other rooms' door, within their transaction: one element of the working draft, without the others. */
export async function liveElementIn(tx: Transaction, id: Id): Promise<LiveElement | null> {
	return isId(id) ? findLiveElement(tx, id) : null;
}
