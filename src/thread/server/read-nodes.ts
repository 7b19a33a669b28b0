import type { Transaction } from '#platform/transaction.ts';
import type { ThreadNode } from '../domain/node.ts';
import { writeRef, type Ref } from '../domain/ref.ts';
import { maySee, type Audience } from '../domain/visibility.ts';
import { findNodes } from './thread.store.ts';

/** Other rooms' door: what some references lead to, by their written form, as far as the audience may see. */
export async function nodesSeen(
	tx: Transaction,
	audience: Audience,
	refs: readonly Ref[],
): Promise<ReadonlyMap<string, ThreadNode>> {
	const nodes = await findNodes(tx, refs);
	return new Map(nodes.filter((node) => maySee(audience, node)).map((node) => [writeRef(node.ref), node]));
}
