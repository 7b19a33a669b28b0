import type { Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { Ref } from '#thread/domain/ref.ts';
import { linkNodes } from '#thread/server/record.ts';
import { eventAbilities } from '../domain/event-abilities.ts';
import type { EventEvents } from '../domain/event-events.ts';
import { takesObjections } from '../domain/minutes-lifecycle.ts';
import { recordEventNode } from './event-thread.ts';
import { openMinutes } from './minutes-step.ts';
import { findObjections, noteMinutes } from './minutes.store.ts';

/**
 * Approves minutes: after the last day for objections, and with an answer to each. From then on nobody changes them,
 * and whoever may see the event reads them; the thread knows them only now.
 */
export async function approveMinutes(
	context: Context,
	input: { readonly eventId: Id },
): Promise<
	Result<null, 'forbidden' | 'notFound' | 'minutesApproved' | 'objectionsOpen' | 'objectionsUnanswered'>
> {
	if (!eventAbilities.approveMinutes(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const opened = await openMinutes(tx, input.eventId, 'approve');
		if (!opened.ok) return opened;
		const { event, minutes } = opened.value;
		if (takesObjections(minutes, plainDateAt(tx.now))) return failure('objectionsOpen');
		const objections = await findObjections(tx, minutes.id);
		if (objections.some(({ outcome }) => outcome === null)) return failure('objectionsUnanswered');
		await noteMinutes(tx, minutes.id, { approvedAt: tx.now });
		const ref: Ref = { kind: 'minutes', id: minutes.id };
		await recordEventNode(tx, ref, event.title, event);
		await linkNodes(tx, { from: { kind: 'event', id: event.id }, relation: 'includes', to: ref });
		await appendEvent<EventEvents, 'minutes.approved'>(tx, {
			type: 'minutes.approved',
			version: 1,
			subject: ref,
			payload: { revision: minutes.revision },
		});
		return success(null);
	});
}
