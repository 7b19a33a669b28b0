import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { Ref } from '#thread/domain/ref.ts';
import { linkNodes } from '#thread/server/record.ts';
import { eventAbilities } from '../domain/event-abilities.ts';
import type { EventEvents } from '../domain/event-events.ts';
import { eventProblems, tidyEvent, type EventInput } from '../domain/event-input.ts';
import { eventLimits, type Event, type EventFacts } from '../domain/event.ts';
import { originOf, recordEventNode, unknownOf } from './event-thread.ts';
import { findEvent, insertChange, updateEvent } from './event.store.ts';
import { moveUp } from './registration-places.ts';
import { senderOf } from './sender.ts';
import { tellInvited } from './tell-invited.ts';

export interface EventChangeInput extends EventInput {
	readonly eventId: Id;
	/** The one that the form was filled with: whoever changed it in between is not overwritten. */
	readonly sequence: number;
	/** Needed when day, time or place change; stands in the mail. */
	readonly reason: string;
}

/**
 * Changes an event. When day, time or place change, the earlier ones are kept with the reason, and whoever was invited or
 * has registered gets a mail with the new calendar entry. Form fields as in `createEvent`, and `reason`.
 *
 * @returns how many were told
 */
export async function changeEvent(
	context: Context,
	input: EventChangeInput,
): Promise<
	Result<{ told: number }, 'forbidden' | 'notFound' | 'invalidInput' | 'newerChange' | 'eventCancelled'>
> {
	if (!eventAbilities.manage(context.actor)) return failure('forbidden');
	if (!isId(input.eventId)) return failure('notFound');
	const sender = await senderOf(context);
	return inTransaction(context, async (tx) => {
		const before = await findEvent(tx, input.eventId, true);
		if (!before) return failure('notFound');
		if (before.cancelledAt) return failure('eventCancelled');
		const facts = tidyEvent(input);
		const moved = isMoved(before, facts);
		const reason = input.reason.trim();
		const fields = { ...(await unknownOf(tx, facts)), ...eventProblems(facts) };
		const problem = textProblem(reason, eventLimits.reason, moved);
		if (problem) fields['reason'] = problem;
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		if (before.sequence !== input.sequence) return failure('newerChange');
		const event: Event = { ...before, ...facts, sequence: before.sequence + 1, changedAt: tx.now };
		await updateEvent(tx, event, facts);
		if (moved) await insertChange(tx, before, reason);
		const ref: Ref = { kind: 'event', id: event.id };
		await recordEventNode(tx, ref, facts.title, facts);
		const origin = originOf(facts);
		if (origin) await linkNodes(tx, { from: origin, relation: 'includes', to: ref });
		await moveUp(tx, sender, event);
		const told = moved ? await tellInvited(tx, sender, event, { kind: 'changed', reason, before }) : 0;
		await appendEvent<EventEvents, 'event.changed'>(tx, {
			type: 'event.changed',
			version: 1,
			subject: ref,
			payload: { sequence: event.sequence, startsAt: event.startsAt, told },
			reason,
		});
		return success({ told });
	});
}

/** Whether it takes place at another time or elsewhere. */
function isMoved(before: EventFacts, after: EventFacts): boolean {
	return before.startsAt !== after.startsAt || before.endsAt !== after.endsAt || before.place !== after.place;
}
