import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { ContributionInContext } from '../domain/contribution.ts';
import type { ContributionFilter } from '../domain/filter.ts';
import { readNumber } from '../domain/number.ts';
import { contributionsOf, toContribution, withContext } from './find-contributions.store.ts';

/** One page of what a filter finds, newest first, and how many there are in all. */
export async function findPage(
	tx: Transaction,
	filter: ContributionFilter,
	{ today, offset, limit }: { readonly today: PlainDate; readonly offset: number; readonly limit: number },
): Promise<{ readonly contributions: readonly ContributionInContext[]; readonly total: number }> {
	const found = filtered(tx, filter, today);
	const { total } = await found
		.select((of) => of.fn.countAll<number>().as('total'))
		.executeTakeFirstOrThrow();
	const rows = await withContext(found)
		.orderBy('contribution.year', 'desc')
		.orderBy('contribution.number', 'desc')
		.offset(offset)
		.limit(limit)
		.execute();
	return { contributions: rows.map(toContribution), total: Number(total) };
}

function filtered(tx: Transaction, filter: ContributionFilter, today: PlainDate) {
	let query = contributionsOf(tx);
	for (const column of ['roundId', 'eventId', 'elementId', 'kind', 'language', 'channel'] as const) {
		const value = filter[column];
		if (value !== null) query = query.where(`contribution.${column}`, '=', value);
	}
	const { groupId, fieldId, state, text } = filter;
	if (groupId !== null) query = query.where(belongsTo([groupId]));
	if (filter.mine) query = query.where(belongsTo(tx.actor.organizations));
	if (fieldId !== null)
		query = query.where((is) =>
			is.exists(
				is
					.selectFrom('contributionField as field')
					.whereRef('field.municipalityId', '=', 'contribution.municipalityId')
					.whereRef('field.contributionId', '=', 'contribution.id')
					.where('field.elementId', '=', fieldId)
					.select('field.elementId'),
			),
		);
	if (state === 'answered') query = query.where('answered.answerId', 'is not', null);
	if (state === 'open' || state === 'overdue')
		query = query
			.where('answered.answerId', 'is', null)
			.where('contribution.answerUntil', state === 'open' ? '>=' : '<', today);
	if (filter.outsideRounds) query = query.where('contribution.roundId', 'is', null);
	if (filter.alone) query = query.where('member.clusterId', 'is', null);
	if (filter.published !== null)
		query = query.where('contribution.publishedAt', filter.published ? 'is not' : 'is', null);
	const number = readNumber(text);
	if (number)
		return query
			.where('contribution.year', '=', number.year)
			.where('contribution.number', '=', number.number);
	for (const word of text.split(/\s+/).filter(Boolean).slice(0, 8)) {
		const pattern = `%${word.replace(/[\\%_]/g, String.raw`\$&`)}%`;
		query = query.where(
			sql<boolean>`(contribution.text ILIKE ${pattern} OR contribution.translation ILIKE ${pattern}
				OR cluster.title ILIKE ${pattern} OR contribution.guiding_question ILIKE ${pattern})`,
		);
	}
	return query;
}

function belongsTo(organizations: readonly Id[]) {
	return sql<boolean>`(contribution.handed_to = ANY (${organizations}::uuid[])
		OR contribution.group_id = ANY (${organizations}::uuid[]))`;
}
