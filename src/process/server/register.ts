import { isId, newId, type Id } from '#shared/ids.ts';
import { localTimeAt } from '#shared/local-time.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { maySeeEvent } from '../domain/event-abilities.ts';
import type { EventEvents } from '../domain/event-events.ts';
import { registrationState } from '../domain/event.ts';
import { registrationProblems, tidyRegistration, type RegistrationInput } from '../domain/registration.ts';
import { findEvent } from './event.store.ts';
import { sendRegistrationMail } from './registration-mail.ts';
import {
	countRegistrations,
	findRegistrationByMail,
	insertRegistration,
	type Registration,
} from './registration.store.ts';
import { senderOf } from './sender.ts';

/**
 * Somebody registers, without an account; when all places are taken, for the waiting list. The private link comes by
 * mail only. Whoever has registered before gets the mail again and nothing else happens, so that the answer tells
 * nobody who has registered. Form fields: codes of `registrationProblems`.
 *
 * @returns whether new registrations wait for a place
 */
export async function register(
	context: Context,
	input: RegistrationInput & { readonly eventId: Id },
): Promise<Result<{ waiting: boolean }, 'notFound' | 'invalidInput' | 'registrationClosed'>> {
	if (!isId(input.eventId)) return failure('notFound');
	const person = tidyRegistration(input);
	const fields = registrationProblems(person);
	const sender = await senderOf(context);
	return inTransaction(context, async (tx) => {
		// One after the other: the last place is given once.
		const event = await findEvent(tx, input.eventId, true);
		if (!event || !maySeeEvent(context.actor, event)) return failure('notFound');
		if (registrationState(event, localTimeAt(tx.now)) !== 'open') return failure('registrationClosed');
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		const { placed: taken } = await countRegistrations(tx, event.id);
		const waiting = event.capacity !== null && taken >= event.capacity;
		const before = await findRegistrationByMail(tx, event.id, person.email);
		const registration: Registration = before ?? {
			id: newId(),
			eventId: event.id,
			registeredAt: tx.now,
			placedAt: waiting ? null : tx.now,
			locale: context.locale,
			...person,
		};
		if (!before) {
			await insertRegistration(tx, registration);
			await appendEvent<EventEvents, 'event.registered'>(tx, {
				type: 'event.registered',
				version: 1,
				subject: { kind: 'event', id: event.id },
				payload: { registrationId: registration.id, placed: !waiting },
			});
		}
		await sendRegistrationMail(tx, sender, event, registration, 'registered');
		return success({ waiting });
	});
}
