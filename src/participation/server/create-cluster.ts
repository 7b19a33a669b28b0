import { newId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { linkNodes } from '#thread/server/record.ts';
import { participationAbilities } from '../domain/abilities.ts';
import type { ParticipationEvents } from '../domain/events.ts';
import { limits } from '../domain/limits.ts';
import { addMembers, insertCluster } from './cluster.store.ts';
import { chosen } from './chosen.ts';
import { recordClusters } from './record-contributions.ts';

export interface NewCluster {
	readonly title: string;
	readonly contributionIds: readonly Id[];
}

/**
 * Puts contributions together that say something similar. They stay what they are, with their numbers. What stands in
 * another cluster has to be taken out there first. Form fields: `title`; `contributionIds`: `required`, `clustered`.
 */
export async function createCluster(
	context: Context,
	input: NewCluster,
): Promise<Result<{ id: Id }, 'forbidden' | 'notFound' | 'invalidInput'>> {
	if (!participationAbilities.cluster(context.actor)) return failure('forbidden');
	const title = oneLine(input.title);
	return inTransaction(context, async (tx) => {
		const contributions = await chosen(tx, input.contributionIds);
		if (!contributions.ok) return contributions;
		const fields: Record<string, string> = {};
		const problem = textProblem(title, limits.title, true);
		if (problem) fields['title'] = problem;
		if (contributions.value.some(({ cluster }) => cluster !== null)) fields['contributionIds'] = 'clustered';
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		const id = newId();
		const ids = contributions.value.map((contribution) => contribution.id);
		await insertCluster(tx, id, title);
		await addMembers(tx, id, ids);
		const isPublic = contributions.value.some(({ publishedAt }) => publishedAt !== null);
		await recordClusters(tx, [{ id, title, public: isPublic }]);
		await linkNodes(
			tx,
			...ids.map((contributionId) => ({
				from: { kind: 'contribution' as const, id: contributionId },
				relation: 'groupedIn' as const,
				to: { kind: 'cluster' as const, id },
			})),
		);
		await appendEvent<ParticipationEvents, 'cluster.created'>(tx, {
			type: 'cluster.created',
			version: 1,
			subject: { kind: 'cluster', id },
			payload: { count: ids.length },
		});
		return success({ id });
	});
}
