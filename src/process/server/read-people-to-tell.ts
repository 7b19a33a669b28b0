import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { eventAbilities } from '../domain/event-abilities.ts';
import type { Event } from '../domain/event.ts';
import { findEvent } from './event.store.ts';
import { peopleToTell } from './tell-invited.ts';

/** Before an event is moved or cancelled: how many would get a mail. */
export async function readPeopleToTell(
	context: Context,
	eventId: Id,
): Promise<Result<{ event: Event; people: number }, 'forbidden' | 'notFound'>> {
	if (!eventAbilities.manage(context.actor)) return failure('forbidden');
	if (!isId(eventId)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const event = await findEvent(tx, eventId);
		if (!event) return failure('notFound');
		return success({ event, people: (await peopleToTell(tx, event)).length });
	});
}
