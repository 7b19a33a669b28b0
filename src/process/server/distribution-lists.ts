import { isEmail } from '#shared/email.ts';
import { isId, newId, type Id } from '#shared/ids.ts';
import { isPlainDate, plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import type { Context, Locale } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { eventAbilities } from '../domain/event-abilities.ts';
import type { EventEvents } from '../domain/event-events.ts';
import {
	endSubscription,
	findLists,
	findSubscribers,
	insertList,
	insertSubscriber,
	type DistributionList,
	type Subscriber,
} from './distribution-list.store.ts';

export type { DistributionList, Subscriber };

export async function listDistributionLists(
	context: Context,
): Promise<Result<readonly (DistributionList & { readonly count: number })[], 'forbidden'>> {
	if (!eventAbilities.manageLists(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => success(await findLists(tx)));
}

export async function readDistributionList(
	context: Context,
	id: Id,
): Promise<Result<{ list: DistributionList; subscribers: readonly Subscriber[] }, 'forbidden' | 'notFound'>> {
	if (!eventAbilities.manageLists(context.actor)) return failure('forbidden');
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const list = (await findLists(tx)).find((one) => one.id === id);
		if (!list) return failure('notFound');
		return success({ list, subscribers: await findSubscribers(tx, [id]) });
	});
}

/** Form fields: `required`, `tooLong`, `characters`, `taken`. */
export async function createDistributionList(
	context: Context,
	input: { readonly title: string; readonly purpose: string },
): Promise<Result<{ id: Id }, 'forbidden' | 'invalidInput'>> {
	if (!eventAbilities.manageLists(context.actor)) return failure('forbidden');
	const list = { id: newId(), title: oneLine(input.title), purpose: input.purpose.trim() };
	const fields: Record<string, string> = {};
	const title = textProblem(list.title, 200, true);
	if (title) fields['title'] = title;
	const purpose = textProblem(list.purpose, 1_000, true);
	if (purpose) fields['purpose'] = purpose;
	if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
	return inTransaction(context, async (tx) => {
		if (!(await insertList(tx, list))) return failure('invalidInput', {}, { title: 'taken' });
		await appendEvent<EventEvents, 'distributionList.created'>(tx, {
			type: 'distributionList.created',
			version: 1,
			subject: { kind: 'distributionList', id: list.id },
			payload: {},
		});
		return success({ id: list.id });
	});
}

export interface NewSubscriber {
	readonly listId: Id;
	readonly name: string;
	readonly email: string;
	readonly language: Locale;
	/** When this person agreed. */
	readonly consentedOn: PlainDate;
	/** Where the address and the consent come from. */
	readonly source: string;
}

/** Form fields: `required`, `tooLong`, `characters`, `email`, `date`, `future`, `unknown`, `taken`. */
export async function addSubscriber(
	context: Context,
	input: NewSubscriber,
): Promise<Result<{ id: Id }, 'forbidden' | 'notFound' | 'invalidInput'>> {
	if (!eventAbilities.manageLists(context.actor)) return failure('forbidden');
	if (!isId(input.listId)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		if (!(await findLists(tx)).some(({ id }) => id === input.listId)) return failure('notFound');
		const subscriber: Subscriber = {
			subscriptionId: newId(),
			listId: input.listId,
			name: oneLine(input.name),
			email: oneLine(input.email).toLowerCase(),
			locale: input.language,
			consentedOn: input.consentedOn,
			source: oneLine(input.source),
		};
		const fields = subscriberProblems(subscriber, plainDateAt(tx.now));
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		if (!(await insertSubscriber(tx, subscriber))) return failure('invalidInput', {}, { email: 'taken' });
		await appendEvent<EventEvents, 'distributionList.subscribed'>(tx, {
			type: 'distributionList.subscribed',
			version: 1,
			subject: { kind: 'distributionList', id: input.listId },
			payload: { subscriptionId: subscriber.subscriptionId },
		});
		return success({ id: subscriber.subscriptionId });
	});
}

function subscriberProblems(subscriber: Subscriber, today: PlainDate): Record<string, string> {
	const { name, email, locale, consentedOn, source } = subscriber;
	const consent =
		consentedOn === ''
			? 'required'
			: !isPlainDate(consentedOn)
				? 'date'
				: consentedOn > today
					? 'future'
					: null;
	const problems: Record<string, string | null> = {
		name: textProblem(name, 200, false),
		email: textProblem(email, 254, true) ?? (isEmail(email) ? null : 'email'),
		language: ['de', 'en'].includes(locale) ? null : 'unknown',
		consentedOn: consent,
		source: textProblem(source, 300, true),
	};
	return Object.fromEntries(
		Object.entries(problems).filter((entry): entry is [string, string] => entry[1] !== null),
	);
}

/** Takes somebody off a list: the address is erased for good. Where a list is given, subscriptions of others are not found. */
export async function removeSubscriber(
	context: Context,
	input: { readonly subscriptionId: Id; readonly listId?: Id },
): Promise<Result<null, 'forbidden' | 'notFound'>> {
	if (!eventAbilities.manageLists(context.actor)) return failure('forbidden');
	if (!isId(input.subscriptionId)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const listId = await endSubscription(tx, input.subscriptionId, 'removed');
		if (listId === null || listId !== (input.listId ?? listId)) return failure('notFound');
		await appendEvent<EventEvents, 'distributionList.unsubscribed'>(tx, {
			type: 'distributionList.unsubscribed',
			version: 1,
			subject: { kind: 'distributionList', id: listId },
			payload: { subscriptionId: input.subscriptionId, how: 'removed' },
		});
		return success(null);
	});
}
