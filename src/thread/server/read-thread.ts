import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import type { ThreadEdge, ThreadNode } from '../domain/node.ts';
import type { Ref } from '../domain/ref.ts';
import { maySee, type Audience } from '../domain/visibility.ts';
import { edgesAmong, findNode, walk, type FoundNode } from './thread.store.ts';

/** Further than a whole life of a concept, from its mandate to the report of its last year. */
const steps = 24;
/** So many in each direction; a page that shows more helps nobody. */
const limit = 200;

export interface Thread {
	readonly start: ThreadNode;
	/** What led to it, nearest first. */
	readonly origins: readonly FoundNode[];
	/** What became of it, nearest first. */
	readonly consequences: readonly FoundNode[];
	readonly edges: readonly ThreadEdge[];
	/** Whether there is more than is shown. */
	readonly cut: boolean;
}

/**
 * The thread through one thing, in both directions: the same four queries whatever its length.
 * A thing that the audience may not see is not found.
 */
export async function readThread(
	context: Context,
	audience: Audience,
	ref: Ref,
): Promise<Result<Thread, 'notFound'>> {
	return inTransaction(context, async (tx) => {
		const start = await findNode(tx, ref);
		if (!start || !maySee(audience, start)) return failure('notFound');
		const origins = await walk(tx, ref, 'backward', audience, { steps, limit });
		const consequences = await walk(tx, ref, 'forward', audience, { steps, limit });
		const edges = await edgesAmong(tx, [ref, ...[...origins, ...consequences].map((node) => node.ref)]);
		return success({
			start,
			origins,
			consequences,
			edges,
			cut: origins.length === limit || consequences.length === limit,
		});
	});
}

/**
 * What became of things that the caller may show anyway, e.g. by a private link to just these; from there on only what
 * the audience may see.
 */
export async function readConsequences(
	tx: Transaction,
	audience: Audience,
	refs: readonly Ref[],
): Promise<readonly FoundNode[]> {
	const found: FoundNode[] = [];
	for (const ref of refs)
		for (const node of await walk(tx, ref, 'forward', audience, { steps, limit }))
			if (![...refs, ...found.map((one) => one.ref)].some((one) => isSame(one, node.ref))) found.push(node);
	return found;
}

function isSame(a: Ref, b: Ref): boolean {
	return a.kind === b.kind && a.id === b.id;
}
