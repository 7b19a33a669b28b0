import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { MotionKind, ProceduralMotion } from '../domain/motion.ts';
import type { GroupCount, Vote, VoteOutcome } from '../domain/vote.ts';

const motionColumns = [
	'id',
	'consultationId',
	'kind',
	'movedBy',
	'reason',
	'targetOn',
	'targetOrganizationId',
] as const;

/** In the order in which they were moved. */
export async function findMotions(tx: Transaction, paperId: Id): Promise<readonly ProceduralMotion[]> {
	const rows = await tx.db
		.selectFrom('proceduralMotion')
		.select(motionColumns)
		.where('municipalityId', '=', tx.municipality.id)
		.where('paperId', '=', paperId)
		.orderBy('movedAt')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...row, kind: row.kind as MotionKind }));
}

export async function findMotion(tx: Transaction, id: Id): Promise<ProceduralMotion | null> {
	const row = await tx.db
		.selectFrom('proceduralMotion')
		.select(motionColumns)
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? { ...row, kind: row.kind as MotionKind } : null;
}

export async function insertMotion(tx: Transaction, paperId: Id, motion: ProceduralMotion): Promise<void> {
	await tx.db
		.insertInto('proceduralMotion')
		.values({ ...motion, municipalityId: tx.municipality.id, paperId, movedAt: tx.now })
		.execute();
}

const voteColumns = [
	'id',
	'consultationId',
	'amendmentId',
	'motionId',
	'yes',
	'no',
	'abstain',
	'notVoting',
	'present',
	'announced',
	'computed',
	'rule',
	'editionId',
	'inForceOn',
] as const;

/** All votes of some papers, in the order in which they were recorded: two statements. */
export async function findVotes(tx: Transaction, paperIds: readonly Id[]): Promise<readonly Vote[]> {
	if (paperIds.length === 0) return [];
	const rows = await tx.db
		.selectFrom('vote')
		.select(voteColumns)
		.where('municipalityId', '=', tx.municipality.id)
		.where('paperId', 'in', paperIds)
		.orderBy('recordedAt')
		.orderBy('id')
		.execute();
	const groups = await findGroups(
		tx,
		rows.map(({ id }) => id),
	);
	return rows.map((row) => ({
		...row,
		announced: row.announced as VoteOutcome,
		computed: row.computed as VoteOutcome | null,
		groups: groups.get(row.id) ?? [],
	}));
}

export async function insertVote(tx: Transaction, paperId: Id, { groups, ...vote }: Vote): Promise<void> {
	const municipalityId = tx.municipality.id;
	await tx.db
		.insertInto('vote')
		.values({ ...vote, municipalityId, paperId, recordedAt: tx.now, recordedBy: tx.actor.personId })
		.execute();
	if (groups.length > 0)
		await tx.db
			.insertInto('voteGroup')
			.values(groups.map((group) => ({ ...group, municipalityId, voteId: vote.id })))
			.execute();
}

async function findGroups(
	tx: Transaction,
	voteIds: readonly Id[],
): Promise<ReadonlyMap<Id, readonly GroupCount[]>> {
	const byVote = new Map<Id, GroupCount[]>();
	if (voteIds.length === 0) return byVote;
	const rows = await tx.db
		.selectFrom('voteGroup')
		.select(['voteId', 'organizationId', 'yes', 'no', 'abstain'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('voteId', 'in', voteIds)
		.execute();
	for (const { voteId, ...group } of rows) byVote.set(voteId, [...(byVote.get(voteId) ?? []), group]);
	return byVote;
}
