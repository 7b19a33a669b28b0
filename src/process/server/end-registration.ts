import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { revokeAccessLinks } from '#people/server/access-links.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { eventAbilities } from '../domain/event-abilities.ts';
import type { EventEvents } from '../domain/event-events.ts';
import type { Event } from '../domain/event.ts';
import { findEvent } from './event.store.ts';
import { moveUp } from './registration-places.ts';
import { cancelRegistrationRow, findRegistration } from './registration.store.ts';
import { senderOf, type Sender } from './sender.ts';

/** Ends a registration within a transaction that has locked the event: erased for good, and the next moves up. */
export async function endRegistration(
	tx: Transaction,
	sender: Sender,
	event: Event,
	registrationId: Id,
): Promise<void> {
	if (!(await cancelRegistrationRow(tx, registrationId))) return;
	await revokeAccessLinks(tx, 'registration', registrationId);
	const movedUp = await moveUp(tx, sender, event);
	await appendEvent<EventEvents, 'event.registrationCancelled'>(tx, {
		type: 'event.registrationCancelled',
		version: 1,
		subject: { kind: 'event', id: event.id },
		payload: { registrationId, movedUp },
	});
}

/** The process lead does it for somebody who called, or who wants their data erased. */
export async function removeRegistration(
	context: Context,
	input: { readonly eventId: Id; readonly registrationId: Id },
): Promise<Result<null, 'forbidden' | 'notFound'>> {
	if (!eventAbilities.readRegistrations(context.actor)) return failure('forbidden');
	if (!isId(input.eventId) || !isId(input.registrationId)) return failure('notFound');
	const sender = await senderOf(context);
	return inTransaction(context, async (tx) => {
		const event = await findEvent(tx, input.eventId, true);
		const registration = await findRegistration(tx, input.registrationId);
		if (!event || registration?.eventId !== event.id) return failure('notFound');
		await endRegistration(tx, sender, event, registration.id);
		return success(null);
	});
}
