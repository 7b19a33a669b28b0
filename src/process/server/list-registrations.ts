import { isId, type Id } from '#shared/ids.ts';
import { localTimeAt } from '#shared/local-time.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { eventAbilities } from '../domain/event-abilities.ts';
import type { Event } from '../domain/event.ts';
import { findEvent } from './event.store.ts';
import { keptDays } from './registration-mail.ts';
import { eraseRegistrationPersons, findRegistrations, type Registration } from './registration.store.ts';

/** For the door and for whoever prepares the room: who comes and who waits, and what they need. */
export async function listRegistrations(
	context: Context,
	eventId: Id,
): Promise<Result<{ event: Event; registrations: readonly Registration[] }, 'forbidden' | 'notFound'>> {
	if (!eventAbilities.readRegistrations(context.actor)) return failure('forbidden');
	if (!isId(eventId)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const event = await findEvent(tx, eventId);
		if (!event) return failure('notFound');
		return success({ event, registrations: await findRegistrations(tx, eventId) });
	});
}

/** The job `sweep`: who had registered for what is over is nobody's business any more. Numbers stay. */
export async function sweepRegistrations(context: Context): Promise<void> {
	await inTransaction(context, (tx) =>
		eraseRegistrationPersons(tx, localTimeAt(new Date(tx.now.getTime() - keptDays * 86_400_000))),
	);
}
