import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Failure } from '#shared/result.ts';
import type { Transaction } from '#platform/transaction.ts';
import { maySeeEvent } from '../domain/event-abilities.ts';
import type { Event } from '../domain/event.ts';
import { afterStep, minutesState, type MinutesStep } from '../domain/minutes-lifecycle.ts';
import { findEvent } from './event.store.ts';
import { findMinutes, type Minutes } from './minutes.store.ts';

type Opened<Value, Code extends string> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure<Code> };

/** An event that the actor may see, locked. */
export async function openEvent(tx: Transaction, eventId: Id): Promise<Opened<Event, 'notFound'>> {
	const event = isId(eventId) ? await findEvent(tx, eventId, true) : null;
	return event && maySeeEvent(tx.actor, event) ? success(event) : failure('notFound');
}

/** Minutes of such an event, where this step can be done with them now. */
export async function openMinutes(
	tx: Transaction,
	eventId: Id,
	step: MinutesStep,
): Promise<Opened<{ readonly event: Event; readonly minutes: Minutes }, 'notFound' | 'minutesApproved'>> {
	const event = await openEvent(tx, eventId);
	if (!event.ok) return event;
	const minutes = await findMinutes(tx, eventId, true);
	if (!minutes) return failure('notFound');
	if (afterStep(minutesState(minutes), step) === null) return failure('minutesApproved');
	return success({ event: event.value, minutes });
}
