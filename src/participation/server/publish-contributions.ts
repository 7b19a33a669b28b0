import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { participationAbilities } from '../domain/abilities.ts';
import type { ContributionInContext } from '../domain/contribution.ts';
import type { ParticipationEvents } from '../domain/events.ts';
import { writeNumber } from '../domain/number.ts';
import { chosen } from './chosen.ts';
import { setPublished } from './contribution.store.ts';
import { findContributions, findMembers } from './find-contributions.store.ts';
import { recordClusters, recordContributions } from './record-contributions.ts';

/** Lets everybody read contributions, after somebody looked at them. Those that are public already stay so. */
export async function publishContributions(
	context: Context,
	contributionIds: readonly Id[],
): Promise<Result<{ count: number }, 'forbidden' | 'notFound' | 'invalidInput'>> {
	if (!participationAbilities.publish(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const contributions = await chosen(tx, contributionIds);
		if (!contributions.ok) return contributions;
		const hidden = contributions.value.filter(({ publishedAt }) => publishedAt === null);
		const [first] = hidden;
		if (!first) return success({ count: 0 });
		await setPublished(
			tx,
			hidden.map(({ id }) => id),
			tx.now,
		);
		await recordContributions(
			tx,
			hidden.map((one) => ({ ...one, publishedAt: tx.now })),
		);
		await recordClusters(tx, clustersOf(hidden, true));
		await appendEvent<ParticipationEvents, 'contribution.published'>(tx, {
			type: 'contribution.published',
			version: 1,
			subject: { kind: 'contribution', id: first.id },
			payload: { count: hidden.length },
		});
		return success({ count: hidden.length });
	});
}

/** Takes a contribution out of the public again, e.g. when it turns out to name somebody. */
export async function unpublishContribution(
	context: Context,
	id: Id,
): Promise<Result<null, 'forbidden' | 'notFound'>> {
	if (!participationAbilities.publish(context.actor)) return failure('forbidden');
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const [contribution] = await findContributions(tx, [id]);
		if (!contribution) return failure('notFound');
		await setPublished(tx, [id], null);
		await recordContributions(tx, [{ ...contribution, publishedAt: null }]);
		await recordClusters(tx, clustersOf([contribution], await othersArePublic(tx, contribution)));
		await appendEvent<ParticipationEvents, 'contribution.unpublished'>(tx, {
			type: 'contribution.unpublished',
			version: 1,
			subject: { kind: 'contribution', id },
			payload: { number: writeNumber(contribution) },
		});
		return success(null);
	});
}

async function othersArePublic(tx: Transaction, { id, cluster }: ContributionInContext): Promise<boolean> {
	if (cluster === null) return false;
	const members = await findMembers(tx, cluster.id);
	return members.some((member) => member.id !== id && member.publishedAt !== null);
}

function clustersOf(contributions: readonly ContributionInContext[], isPublic: boolean) {
	const clusters = new Map(
		contributions.flatMap(({ cluster }) => (cluster ? [[cluster.id, cluster] as const] : [])),
	);
	return [...clusters.values()].map((cluster) => ({ ...cluster, public: isPublic }));
}
