import { isId, type Id } from '#shared/ids.ts';
import { plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { audienceOf } from '#people/domain/audience.ts';
import { elementNames, type ElementName } from '#concept/server/element-names.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { ThreadNode } from '#thread/domain/node.ts';
import { readConsequences } from '#thread/server/read-thread.ts';
import { mayAnswer, participationAbilities } from '../domain/abilities.ts';
import type { ContributionInContext } from '../domain/contribution.ts';
import { findClusters, lockCluster, type CountedCluster } from './cluster.store.ts';
import { findMembers } from './find-contributions.store.ts';

/** Clusters, those that wait for an answer first. */
export async function listClusters(
	context: Context,
): Promise<Result<readonly CountedCluster[], 'forbidden'>> {
	if (!participationAbilities.read(context.actor)) return failure('forbidden');
	return success(await inTransaction(context, findClusters));
}

export interface ClusterForWork {
	readonly id: Id;
	readonly title: string;
	readonly members: readonly ContributionInContext[];
	readonly fields: ReadonlyMap<Id, ElementName>;
	readonly consequences: readonly ThreadNode[];
	readonly mayAnswer: boolean;
	readonly today: PlainDate;
}

/** A cluster with its contributions; one that was split up is not found. */
export async function readCluster(
	context: Context,
	id: Id,
): Promise<Result<ClusterForWork, 'forbidden' | 'notFound'>> {
	if (!participationAbilities.read(context.actor)) return failure('forbidden');
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const cluster = await lockCluster(tx, id);
		if (!cluster || cluster.endedReason !== null) return failure('notFound');
		const members = await findMembers(tx, id);
		const fields = await elementNames(
			tx,
			members.flatMap((one) => one.fieldIds),
		);
		const consequences = await readConsequences(tx, audienceOf(context.actor), [{ kind: 'cluster', id }]);
		return success({
			id,
			title: cluster.title,
			members,
			fields,
			consequences,
			mayAnswer: members.every((one) => mayAnswer(context.actor, one)),
			today: plainDateAt(tx.now),
		});
	});
}
