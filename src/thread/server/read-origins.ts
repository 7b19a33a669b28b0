import { isId, type Id } from '#shared/ids.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { everybody } from '../domain/visibility.ts';
import { originsOfElement, type Neighbour } from './thread.store.ts';

export type { Neighbour };

/**
 * Where the words of an element came from, as everybody may know it: what people said that became it, and the groups
 * that recommended it. One step only; the thread goes on from there.
 */
export async function readOrigins(context: Context, elementId: Id): Promise<readonly Neighbour[]> {
	if (!isId(elementId)) return [];
	return inTransaction(context, (tx) => originsOfElement(tx, elementId, everybody));
}
