import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';

export interface ClusterRow {
	readonly id: Id;
	readonly title: string;
	readonly endedReason: string | null;
}

export async function insertCluster(tx: Transaction, id: Id, title: string): Promise<void> {
	await tx.db
		.insertInto('cluster')
		.values({ municipalityId: tx.municipality.id, id, title, createdAt: tx.now })
		.execute();
}

/** Held, so that nobody splits what somebody answers. */
export async function lockCluster(tx: Transaction, id: Id): Promise<ClusterRow | null> {
	const row = await tx.db
		.selectFrom('cluster')
		.select(['id', 'title', 'endedReason'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.forNoKeyUpdate()
		.executeTakeFirst();
	return row ?? null;
}

export async function addMembers(tx: Transaction, clusterId: Id, ids: readonly Id[]): Promise<void> {
	if (ids.length === 0) return;
	await tx.db
		.insertInto('clusterMember')
		.values(
			ids.map((contributionId) => ({
				municipalityId: tx.municipality.id,
				clusterId,
				contributionId,
				addedAt: tx.now,
			})),
		)
		.execute();
}

/** @param ids only these; all of the cluster unless given */
export async function removeMembers(tx: Transaction, clusterId: Id, ids?: readonly Id[]): Promise<void> {
	await tx.db
		.updateTable('clusterMember')
		.set({ removedAt: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('clusterId', '=', clusterId)
		.where('removedAt', 'is', null)
		.$if(ids !== undefined, (query) => query.where('contributionId', 'in', ids ?? []))
		.execute();
}

export async function endCluster(tx: Transaction, id: Id, reason: string): Promise<void> {
	await tx.db
		.updateTable('cluster')
		.set({ endedAt: tx.now, endedReason: reason })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}

export async function renameCluster(tx: Transaction, id: Id, title: string): Promise<void> {
	await tx.db
		.updateTable('cluster')
		.set({ title })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}

export interface CountedCluster {
	readonly id: Id;
	readonly title: string;
	readonly contributions: number;
	readonly unanswered: number;
	/** The earliest day until which one of them waits for an answer. */
	readonly answerUntil: string | null;
}

/** Those that were not split up, the most urgent first. */
export async function findClusters(tx: Transaction): Promise<readonly CountedCluster[]> {
	const rows = await tx.db
		.selectFrom('cluster')
		.innerJoin('clusterMember as member', (join) =>
			join
				.onRef('member.municipalityId', '=', 'cluster.municipalityId')
				.onRef('member.clusterId', '=', 'cluster.id')
				.on('member.removedAt', 'is', null),
		)
		.innerJoin('contribution', (join) =>
			join
				.onRef('contribution.municipalityId', '=', 'member.municipalityId')
				.onRef('contribution.id', '=', 'member.contributionId'),
		)
		.leftJoin('answeredContribution as answered', (join) =>
			join
				.onRef('answered.municipalityId', '=', 'member.municipalityId')
				.onRef('answered.contributionId', '=', 'member.contributionId')
				.on('answered.replacedAt', 'is', null),
		)
		.where('cluster.municipalityId', '=', tx.municipality.id)
		.where('cluster.endedAt', 'is', null)
		.groupBy(['cluster.id', 'cluster.title'])
		.select((of) => [
			'cluster.id',
			'cluster.title',
			of.fn.countAll<number>().as('contributions'),
			of.fn.countAll<number>().filterWhere('answered.answerId', 'is', null).as('unanswered'),
			of.fn
				.min<string | null>('contribution.answerUntil')
				.filterWhere('answered.answerId', 'is', null)
				.as('answerUntil'),
		])
		.orderBy('answerUntil', (order) => order.asc().nullsLast())
		.orderBy('cluster.title')
		.execute();
	return rows.map((row) => ({
		...row,
		contributions: Number(row.contributions),
		unanswered: Number(row.unanswered),
	}));
}
