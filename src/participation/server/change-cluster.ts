import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { linkNodes } from '#thread/server/record.ts';
import { participationAbilities } from '../domain/abilities.ts';
import type { ParticipationEvents } from '../domain/events.ts';
import { limits } from '../domain/limits.ts';
import { chosen } from './chosen.ts';
import { addMembers, endCluster, lockCluster, removeMembers, renameCluster } from './cluster.store.ts';
import { findMembers } from './find-contributions.store.ts';
import { recordClusters } from './record-contributions.ts';

export interface ClusterChange {
	readonly id: Id;
	readonly title: string;
	/** Contributions that join it. */
	readonly add?: readonly Id[];
	/** Members that leave it; they stand for themselves again. What is none of it is not there to leave. */
	readonly remove?: readonly Id[];
}

/**
 * Renames a cluster, takes contributions in or out. Its last contribution cannot be taken out: a cluster that is not
 * needed is split up, with a reason. Form fields: `title`; `add`: `clustered`; `remove`: `last`.
 */
export async function changeCluster(
	context: Context,
	input: ClusterChange,
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput'>> {
	if (!participationAbilities.cluster(context.actor)) return failure('forbidden');
	if (!isId(input.id)) return failure('notFound');
	const title = oneLine(input.title);
	return inTransaction(context, async (tx) => {
		const cluster = await lockCluster(tx, input.id);
		if (!cluster || cluster.endedReason !== null) return failure('notFound');
		const added = input.add?.length ? await chosen(tx, input.add) : success([]);
		if (!added.ok) return added;
		const members = await findMembers(tx, cluster.id);
		const leaving = members.map(({ id }) => id).filter((id) => input.remove?.includes(id));
		const staying = [...members.filter(({ id }) => !leaving.includes(id)), ...added.value];
		const fields: Record<string, string> = {};
		const problem = textProblem(title, limits.title, true);
		if (problem) fields['title'] = problem;
		if (added.value.some((one) => one.cluster !== null)) fields['add'] = 'clustered';
		if (staying.length === 0) fields['remove'] = 'last';
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		const ids = added.value.map(({ id }) => id);
		if (title !== cluster.title) await renameCluster(tx, cluster.id, title);
		if (leaving.length > 0) await removeMembers(tx, cluster.id, leaving);
		await addMembers(tx, cluster.id, ids);
		const isPublic = staying.some(({ publishedAt }) => publishedAt !== null);
		await recordClusters(tx, [{ id: cluster.id, title, public: isPublic }]);
		await linkNodes(
			tx,
			...ids.map((id) => ({
				from: { kind: 'contribution' as const, id },
				relation: 'groupedIn' as const,
				to: { kind: 'cluster' as const, id: cluster.id },
			})),
		);
		await appendEvent<ParticipationEvents, 'cluster.changed'>(tx, {
			type: 'cluster.changed',
			version: 1,
			subject: { kind: 'cluster', id: cluster.id },
			payload: { count: staying.length },
		});
		return success(null);
	});
}

/** Splits a cluster up again: its contributions stand for themselves; answers they got stay theirs. */
export async function splitCluster(
	context: Context,
	input: { readonly id: Id; readonly reason: string },
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput'>> {
	if (!participationAbilities.cluster(context.actor)) return failure('forbidden');
	if (!isId(input.id)) return failure('notFound');
	const reason = input.reason.trim();
	return inTransaction(context, async (tx) => {
		const cluster = await lockCluster(tx, input.id);
		if (!cluster || cluster.endedReason !== null) return failure('notFound');
		const problem = textProblem(reason, limits.reason, true);
		if (problem) return failure('invalidInput', {}, { reason: problem });
		const members = await findMembers(tx, cluster.id);
		await removeMembers(tx, cluster.id);
		await endCluster(tx, cluster.id, reason);
		await appendEvent<ParticipationEvents, 'cluster.split'>(tx, {
			type: 'cluster.split',
			version: 1,
			subject: { kind: 'cluster', id: cluster.id },
			payload: { count: members.length },
			reason,
		});
		return success(null);
	});
}
