import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { eventAbilities } from '../domain/event-abilities.ts';
import type { EventEvents } from '../domain/event-events.ts';
import { eventLimits } from '../domain/event.ts';
import { cancelEventRow, findEvent } from './event.store.ts';
import { senderOf } from './sender.ts';
import { tellInvited } from './tell-invited.ts';

/**
 * Cancels an event, with the reason, which everybody reads who could read of the event. It stays where it was; whoever
 * was invited or has registered gets a mail that cancels the calendar entry.
 *
 * @returns how many were told
 */
export async function cancelEvent(
	context: Context,
	input: { readonly eventId: Id; readonly reason: string },
): Promise<Result<{ told: number }, 'forbidden' | 'notFound' | 'invalidInput' | 'eventCancelled'>> {
	if (!eventAbilities.manage(context.actor)) return failure('forbidden');
	if (!isId(input.eventId)) return failure('notFound');
	const reason = input.reason.trim();
	const problem = textProblem(reason, eventLimits.reason, true);
	if (problem) return failure('invalidInput', {}, { reason: problem });
	const sender = await senderOf(context);
	return inTransaction(context, async (tx) => {
		const before = await findEvent(tx, input.eventId, true);
		if (!before) return failure('notFound');
		if (before.cancelledAt) return failure('eventCancelled');
		const event = { ...before, sequence: before.sequence + 1, cancelledAt: tx.now, cancelledReason: reason };
		await cancelEventRow(tx, event, reason);
		const told = await tellInvited(tx, sender, event, { kind: 'cancelled', reason });
		await appendEvent<EventEvents, 'event.cancelled'>(tx, {
			type: 'event.cancelled',
			version: 1,
			subject: { kind: 'event', id: event.id },
			payload: { sequence: event.sequence, told },
			reason,
		});
		return success({ told });
	});
}
