import { newId, type Id } from '#shared/ids.ts';
import { dayOf } from '#shared/local-time.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { eventAbilities } from '../domain/event-abilities.ts';
import type { EventEvents } from '../domain/event-events.ts';
import { afterStep, minutesState } from '../domain/minutes-lifecycle.ts';
import { itemsProblems, tidyItems, type MinutesItem } from '../domain/minutes.ts';
import { openEvent } from './minutes-step.ts';
import { findMinutes, insertMinutes, insertVersion } from './minutes.store.ts';

export interface MinutesInput {
	readonly eventId: Id;
	readonly items: readonly MinutesItem[];
	/** The one that the form was filled with, 0 for none: nobody is overwritten. Left out: the last one. */
	readonly revision?: number;
}

/**
 * Writes minutes, or a further version of them; earlier ones stay. Until they are approved: an objection can be taken
 * in. Form fields: codes of `itemsProblems`.
 */
export async function writeMinutes(
	context: Context,
	input: MinutesInput,
): Promise<
	Result<
		{ id: Id; revision: number },
		| 'forbidden'
		| 'notFound'
		| 'invalidInput'
		| 'eventCancelled'
		| 'eventNotYet'
		| 'minutesApproved'
		| 'newerChange'
	>
> {
	if (!eventAbilities.writeMinutes(context.actor)) return failure('forbidden');
	const items = tidyItems(input.items);
	const fields = itemsProblems(items);
	return inTransaction(context, async (tx) => {
		const event = await openEvent(tx, input.eventId);
		if (!event.ok) return event;
		if (event.value.cancelledAt) return failure('eventCancelled');
		if (dayOf(event.value.startsAt) > plainDateAt(tx.now)) return failure('eventNotYet');
		const before = await findMinutes(tx, input.eventId, true);
		if (before && afterStep(minutesState(before), 'write') === null) return failure('minutesApproved');
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		const last = before?.revision ?? 0;
		if (input.revision !== undefined && input.revision !== last) return failure('newerChange');
		const id = before?.id ?? newId();
		if (!before) await insertMinutes(tx, id, input.eventId);
		await insertVersion(tx, id, last + 1, items);
		await appendEvent<EventEvents, 'minutes.written'>(tx, {
			type: 'minutes.written',
			version: 1,
			subject: { kind: 'minutes', id },
			payload: { revision: last + 1 },
		});
		return success({ id, revision: last + 1 });
	});
}
