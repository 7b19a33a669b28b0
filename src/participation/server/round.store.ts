import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { FeedbackRound } from '../domain/round.ts';

const columns = [
	'id',
	'title',
	'question',
	'opensOn',
	'closesOn',
	'answerUntil',
	'acceptsLate',
	'processId',
	'stepId',
	'groupId',
	'editionId',
	'cancelledReason',
] as const;

export interface RoundRow extends FeedbackRound {
	/** Fields of action that it is about; none: the whole concept. */
	readonly fieldIds: readonly Id[];
}

export async function insertRound(tx: Transaction, round: Omit<RoundRow, 'cancelledReason'>): Promise<void> {
	const { fieldIds, ...values } = round;
	await tx.db
		.insertInto('feedbackRound')
		.values({ ...values, municipalityId: tx.municipality.id, createdAt: tx.now })
		.execute();
	if (fieldIds.length > 0)
		await tx.db
			.insertInto('feedbackRoundField')
			.values(
				fieldIds.map((elementId) => ({ municipalityId: tx.municipality.id, roundId: round.id, elementId })),
			)
			.execute();
}

export async function updateRound(
	tx: Transaction,
	id: Id,
	changes: Pick<FeedbackRound, 'title' | 'question' | 'opensOn' | 'closesOn' | 'answerUntil' | 'acceptsLate'>,
): Promise<void> {
	await tx.db
		.updateTable('feedbackRound')
		.set(changes)
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}

export async function cancelRoundRow(tx: Transaction, id: Id, reason: string): Promise<void> {
	await tx.db
		.updateTable('feedbackRound')
		.set({ cancelledAt: tx.now, cancelledReason: reason })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}

export async function findRound(tx: Transaction, id: Id): Promise<RoundRow | null> {
	const row = await rounds(tx).where('id', '=', id).executeTakeFirst();
	return row ?? null;
}

/** Held, so that a change and a contribution do not miss each other. */
export async function lockRound(tx: Transaction, id: Id): Promise<RoundRow | null> {
	const row = await rounds(tx).where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
	return row ?? null;
}

export interface CountedRound extends RoundRow {
	readonly contributions: number;
	readonly unanswered: number;
	readonly overdue: number;
}

/** Newest first, with how much came in and waits. */
export async function findRounds(tx: Transaction, today: PlainDate): Promise<readonly CountedRound[]> {
	const rows = await rounds(tx)
		.leftJoinLateral(
			(from) =>
				from
					.selectFrom('contribution')
					.leftJoin('answeredContribution as answered', (join) =>
						join
							.onRef('answered.municipalityId', '=', 'contribution.municipalityId')
							.onRef('answered.contributionId', '=', 'contribution.id')
							.on('answered.replacedAt', 'is', null),
					)
					.whereRef('contribution.municipalityId', '=', 'feedbackRound.municipalityId')
					.whereRef('contribution.roundId', '=', 'feedbackRound.id')
					.select((count) => [
						count.fn.countAll<number>().as('contributions'),
						count.fn.countAll<number>().filterWhere('answered.answerId', 'is', null).as('unanswered'),
						count.fn
							.countAll<number>()
							.filterWhere('answered.answerId', 'is', null)
							.filterWhere('contribution.answerUntil', '<', today)
							.as('overdue'),
					])
					.as('counted'),
			(join) => join.onTrue(),
		)
		.select(['counted.contributions', 'counted.unanswered', 'counted.overdue'])
		.orderBy('opensOn', 'desc')
		.orderBy('id', 'desc')
		.execute();
	return rows.map((row) => ({
		...row,
		contributions: Number(row.contributions),
		unanswered: Number(row.unanswered),
		overdue: Number(row.overdue),
	}));
}

function rounds(tx: Transaction) {
	return tx.db
		.selectFrom('feedbackRound')
		.select(columns.map((column) => `feedbackRound.${column}` as const))
		.select((round) =>
			round
				.selectFrom('feedbackRoundField')
				.whereRef('feedbackRoundField.municipalityId', '=', 'feedbackRound.municipalityId')
				.whereRef('feedbackRoundField.roundId', '=', 'feedbackRound.id')
				.select((field) =>
					field.fn.coalesce(field.fn.agg<Id[]>('array_agg', ['elementId']), field.val<Id[]>([])).as('ids'),
				)
				.as('fieldIds'),
		)
		.where('feedbackRound.municipalityId', '=', tx.municipality.id)
		.$narrowType<{ fieldIds: Id[] }>();
}
