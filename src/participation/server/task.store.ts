import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';

export interface Unanswered {
	readonly roundId: Id | null;
	readonly roundTitle: string | null;
	readonly answerUntil: PlainDate;
	readonly count: number;
}

/**
 * What waits for an answer, by round and day: one statement.
 * @param organizations only what was handed to these or belongs to them; null: everything
 */
export async function findUnanswered(
	tx: Transaction,
	organizations: readonly Id[] | null,
): Promise<readonly Unanswered[]> {
	if (organizations?.length === 0) return [];
	const rows = await tx.db
		.selectFrom('contribution')
		.leftJoin('feedbackRound as round', (join) =>
			join
				.onRef('round.municipalityId', '=', 'contribution.municipalityId')
				.onRef('round.id', '=', 'contribution.roundId'),
		)
		.leftJoin('answeredContribution as answered', (join) =>
			join
				.onRef('answered.municipalityId', '=', 'contribution.municipalityId')
				.onRef('answered.contributionId', '=', 'contribution.id')
				.on('answered.replacedAt', 'is', null),
		)
		.where('contribution.municipalityId', '=', tx.municipality.id)
		.where('answered.answerId', 'is', null)
		.$if(organizations !== null, (query) =>
			query.where((is) =>
				is.or([
					is('contribution.handedTo', 'in', organizations ?? []),
					is('contribution.groupId', 'in', organizations ?? []),
				]),
			),
		)
		.groupBy(['contribution.roundId', 'round.title', 'contribution.answerUntil'])
		.select((of) => [
			'contribution.roundId',
			'round.title as roundTitle',
			'contribution.answerUntil',
			of.fn.countAll<number>().as('count'),
		])
		.orderBy('contribution.answerUntil')
		.limit(50)
		.execute();
	return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
