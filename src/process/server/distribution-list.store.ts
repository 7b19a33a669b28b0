import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Locale } from '#platform/context.ts';
import type { Transaction } from '#platform/transaction.ts';

export interface DistributionList {
	readonly id: Id;
	readonly title: string;
	/** What is sent to it, as people were told. */
	readonly purpose: string;
}

export interface Subscriber {
	readonly subscriptionId: Id;
	readonly listId: Id;
	readonly name: string;
	readonly email: string;
	readonly locale: Locale;
	readonly consentedOn: PlainDate;
	readonly source: string;
}

/** Lists that are in use, with the number of those who stand on them. */
export async function findLists(
	tx: Transaction,
): Promise<readonly (DistributionList & { readonly count: number })[]> {
	return tx.db
		.selectFrom('distributionList as list')
		.leftJoin('subscriptionPerson as person', (join) =>
			join.onRef('person.municipalityId', '=', 'list.municipalityId').onRef('person.listId', '=', 'list.id'),
		)
		.select(['list.id', 'list.title', 'list.purpose'])
		.select(({ fn }) => fn.count<number>('person.subscriptionId').as('count'))
		.where('list.municipalityId', '=', tx.municipality.id)
		.where('list.endedAt', 'is', null)
		.groupBy(['list.id', 'list.title', 'list.purpose'])
		.orderBy('list.title')
		.execute();
}

/** @returns false when a list in use has this title already */
export async function insertList(tx: Transaction, list: DistributionList): Promise<boolean> {
	const result = await tx.db
		.insertInto('distributionList')
		.values({ municipalityId: tx.municipality.id, createdAt: tx.now, ...list })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return result.numInsertedOrUpdatedRows === 1n;
}

/** Whoever stands on some lists, by name; one statement. */
export async function findSubscribers(
	tx: Transaction,
	listIds: readonly Id[],
): Promise<readonly Subscriber[]> {
	if (listIds.length === 0) return [];
	const rows = await tx.db
		.selectFrom('subscriptionPerson as person')
		.innerJoin('subscription', (join) =>
			join
				.onRef('subscription.municipalityId', '=', 'person.municipalityId')
				.onRef('subscription.id', '=', 'person.subscriptionId'),
		)
		.select([
			'person.subscriptionId',
			'person.listId',
			'person.name',
			'person.email',
			'subscription.language',
			'subscription.consentedOn',
			'subscription.source',
		])
		.where('person.municipalityId', '=', tx.municipality.id)
		.where('person.listId', 'in', listIds)
		.where('subscription.endedAt', 'is', null)
		.orderBy('person.name')
		.orderBy('person.email')
		.execute();
	return rows.map(({ language, ...row }) => ({ ...row, locale: language === 'en' ? 'en' : 'de' }));
}

/** @returns false when this address stands on the list already */
export async function insertSubscriber(tx: Transaction, subscriber: Subscriber): Promise<boolean> {
	const municipalityId = tx.municipality.id;
	const { subscriptionId, listId, name, email, locale, consentedOn, source } = subscriber;
	const taken = await tx.db
		.selectFrom('subscriptionPerson')
		.select('subscriptionId')
		.where('municipalityId', '=', municipalityId)
		.where('listId', '=', listId)
		.where('email', '=', email)
		.executeTakeFirst();
	if (taken) return false;
	await tx.db
		.insertInto('subscription')
		.values({
			municipalityId,
			id: subscriptionId,
			listId,
			consentedOn,
			source,
			language: locale,
			createdAt: tx.now,
		})
		.execute();
	await tx.db
		.insertInto('subscriptionPerson')
		.values({ municipalityId, subscriptionId, listId, name, email })
		.execute();
	return true;
}

/** Ends it and erases for good who it was. @returns the list; null when it had ended before */
export async function endSubscription(
	tx: Transaction,
	id: Id,
	how: 'unsubscribed' | 'removed',
): Promise<Id | null> {
	const row = await tx.db
		.updateTable('subscription')
		.set({ endedAt: tx.now, endedHow: how })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.where('endedAt', 'is', null)
		.returning('listId')
		.executeTakeFirst();
	await tx.db
		.deleteFrom('subscriptionPerson')
		.where('municipalityId', '=', tx.municipality.id)
		.where('subscriptionId', '=', id)
		.execute();
	return row?.listId ?? null;
}

/** @returns the title of the list; null when the subscription has ended or there is none */
export async function findSubscribedList(tx: Transaction, subscriptionId: Id): Promise<string | null> {
	const row = await tx.db
		.selectFrom('subscription')
		.innerJoin('distributionList as list', (join) =>
			join
				.onRef('list.municipalityId', '=', 'subscription.municipalityId')
				.onRef('list.id', '=', 'subscription.listId'),
		)
		.select('list.title')
		.where('subscription.municipalityId', '=', tx.municipality.id)
		.where('subscription.id', '=', subscriptionId)
		.where('subscription.endedAt', 'is', null)
		.executeTakeFirst();
	return row?.title ?? null;
}
