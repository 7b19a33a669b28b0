import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Answer, ContributionInContext } from '../domain/contribution.ts';
import type { ContributionNumber } from '../domain/number.ts';
import type { Channel, ContributionKind, Language, Outcome } from '../domain/vocabulary.ts';

/** Contributions with their round, their cluster and the answer that counts now. */
export function contributionsOf(tx: Transaction) {
	return tx.db
		.selectFrom('contribution')
		.leftJoin('feedbackRound as round', (join) =>
			join
				.onRef('round.municipalityId', '=', 'contribution.municipalityId')
				.onRef('round.id', '=', 'contribution.roundId'),
		)
		.leftJoin('clusterMember as member', (join) =>
			join
				.onRef('member.municipalityId', '=', 'contribution.municipalityId')
				.onRef('member.contributionId', '=', 'contribution.id')
				.on('member.removedAt', 'is', null),
		)
		.leftJoin('cluster', (join) =>
			join
				.onRef('cluster.municipalityId', '=', 'member.municipalityId')
				.onRef('cluster.id', '=', 'member.clusterId'),
		)
		.leftJoin('answeredContribution as answered', (join) =>
			join
				.onRef('answered.municipalityId', '=', 'contribution.municipalityId')
				.onRef('answered.contributionId', '=', 'contribution.id')
				.on('answered.replacedAt', 'is', null),
		)
		.leftJoin('contributionAnswer as answer', (join) =>
			join
				.onRef('answer.municipalityId', '=', 'answered.municipalityId')
				.onRef('answer.id', '=', 'answered.answerId'),
		)
		.where('contribution.municipalityId', '=', tx.municipality.id);
}

const columns = [
	'contribution.id',
	'contribution.year',
	'contribution.number',
	'contribution.roundId',
	'contribution.eventId',
	'contribution.groupId',
	'contribution.guidingQuestion',
	'contribution.channel',
	'contribution.kind',
	'contribution.language',
	'contribution.text',
	'contribution.translation',
	'contribution.elementId',
	'contribution.editionId',
	'contribution.sourceElementId',
	'contribution.receivedAt',
	'contribution.receivedOn',
	'contribution.answerUntil',
	'contribution.handedTo',
	'contribution.handedOn',
	'contribution.publishedAt',
	'round.title as roundTitle',
	'round.closesOn as roundClosesOn',
	'cluster.id as clusterId',
	'cluster.title as clusterTitle',
	'answer.id as answerId',
	'answer.outcome',
	'answer.text as answerText',
	'answer.reason',
	'answer.answeredAt',
] as const;

const fieldIds = sql<Id[]>`array(
	SELECT element_id FROM contribution_field field
	WHERE field.municipality_id = contribution.municipality_id AND field.contribution_id = contribution.id
	ORDER BY element_id)`;

/** The query with everything that a contribution is shown with. */
export function withContext(query: ReturnType<typeof contributionsOf>) {
	return query.select(columns).select(fieldIds.as('fieldIds'));
}

export async function findContributions(
	tx: Transaction,
	ids: readonly Id[],
): Promise<readonly ContributionInContext[]> {
	if (ids.length === 0) return [];
	const rows = await withContext(contributionsOf(tx))
		.where('contribution.id', 'in', ids)
		.orderBy('year')
		.orderBy('number')
		.execute();
	return rows.map(toContribution);
}

/**
 * Of a cluster, by number. Two statements, each by a key: joined in one, a database that has no statistics yet reads
 * all contributions for each of them.
 */
export async function findMembers(tx: Transaction, clusterId: Id): Promise<readonly ContributionInContext[]> {
	const members = await tx.db
		.selectFrom('clusterMember')
		.select('contributionId')
		.where('municipalityId', '=', tx.municipality.id)
		.where('clusterId', '=', clusterId)
		.where('removedAt', 'is', null)
		.execute();
	return findContributions(
		tx,
		members.map(({ contributionId }) => contributionId),
	);
}

export async function findByNumber(
	tx: Transaction,
	{ year, number }: ContributionNumber,
): Promise<ContributionInContext | null> {
	const row = await withContext(contributionsOf(tx))
		.where('contribution.year', '=', year)
		.where('contribution.number', '=', number)
		.executeTakeFirst();
	return row ? toContribution(row) : null;
}

type Row = Awaited<ReturnType<ReturnType<typeof withContext>['executeTakeFirstOrThrow']>>;

export function toContribution(row: Row): ContributionInContext {
	const {
		roundTitle,
		roundClosesOn,
		clusterId,
		clusterTitle,
		answerId,
		outcome,
		answerText,
		reason,
		answeredAt,
		...rest
	} = row;
	const answer: Answer | null =
		answerId === null || answeredAt === null
			? null
			: {
					id: answerId,
					outcome: outcome as Outcome,
					text: answerText ?? '',
					reason: reason ?? '',
					answeredAt,
				};
	return {
		...rest,
		channel: row.channel as Channel,
		kind: row.kind as ContributionKind,
		language: row.language as Language,
		round: roundTitle === null ? null : { title: roundTitle, closesOn: roundClosesOn ?? '' },
		cluster: clusterId === null ? null : { id: clusterId, title: clusterTitle ?? '' },
		answer,
	};
}
