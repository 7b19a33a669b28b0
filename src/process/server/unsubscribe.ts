import { failure, success, type Result } from '#shared/result.ts';
import { openAccessLink, revokeAccessLinks } from '#people/server/access-links.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { EventEvents } from '../domain/event-events.ts';
import { endSubscription, findSubscribedList } from './distribution-list.store.ts';

/** Which list a link in a mail leads away from. Looking changes nothing: mail programs look too. */
export async function readSubscription(
	context: Context,
	token: string,
): Promise<Result<{ listTitle: string }, 'notFound' | 'linkExpired'>> {
	return inTransaction(context, async (tx) => {
		const link = await openAccessLink(tx, 'subscription', token);
		if (!link.ok) return link;
		const listTitle = await findSubscribedList(tx, link.value.subjectId);
		return listTitle === null ? failure('linkExpired') : success({ listTitle });
	});
}

/** Ends the subscription, without a password; the address is erased for good. */
export async function unsubscribe(
	context: Context,
	token: string,
): Promise<Result<null, 'notFound' | 'linkExpired'>> {
	return inTransaction(context, async (tx) => {
		const link = await openAccessLink(tx, 'subscription', token);
		if (!link.ok) return link;
		const subscriptionId = link.value.subjectId;
		const listId = await endSubscription(tx, subscriptionId, 'unsubscribed');
		if (listId === null) return failure('linkExpired');
		await revokeAccessLinks(tx, 'subscription', subscriptionId);
		await appendEvent<EventEvents, 'distributionList.unsubscribed'>(tx, {
			type: 'distributionList.unsubscribed',
			version: 1,
			subject: { kind: 'distributionList', id: listId },
			payload: { subscriptionId, how: 'unsubscribed' },
		});
		return success(null);
	});
}
