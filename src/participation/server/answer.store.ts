import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Answer } from '../domain/contribution.ts';
import type { Outcome } from '../domain/vocabulary.ts';

/** Gives an answer to contributions, in the place of earlier ones, which stay. */
export async function insertAnswer(
	tx: Transaction,
	answer: Omit<Answer, 'answeredAt'> & { readonly clusterId: Id | null },
	contributionIds: readonly Id[],
): Promise<void> {
	const municipalityId = tx.municipality.id;
	await tx.db
		.updateTable('answeredContribution')
		.set({ replacedAt: tx.now })
		.where('municipalityId', '=', municipalityId)
		.where('contributionId', 'in', contributionIds)
		.where('replacedAt', 'is', null)
		.execute();
	await tx.db
		.insertInto('contributionAnswer')
		.values({ ...answer, municipalityId, answeredAt: tx.now, answeredBy: tx.actor.personId })
		.execute();
	await tx.db
		.insertInto('answeredContribution')
		.values(
			contributionIds.map((contributionId) => ({ municipalityId, answerId: answer.id, contributionId })),
		)
		.execute();
}

/** Earlier answers to a contribution, newest first. */
export async function findReplacedAnswers(tx: Transaction, contributionId: Id): Promise<readonly Answer[]> {
	const rows = await tx.db
		.selectFrom('answeredContribution as answered')
		.innerJoin('contributionAnswer as answer', (join) =>
			join
				.onRef('answer.municipalityId', '=', 'answered.municipalityId')
				.onRef('answer.id', '=', 'answered.answerId'),
		)
		.where('answered.municipalityId', '=', tx.municipality.id)
		.where('answered.contributionId', '=', contributionId)
		.where('answered.replacedAt', 'is not', null)
		.select(['answer.id', 'answer.outcome', 'answer.text', 'answer.reason', 'answer.answeredAt'])
		.orderBy('answer.answeredAt', 'desc')
		.execute();
	return rows.map((row) => ({ ...row, outcome: row.outcome as Outcome }));
}
