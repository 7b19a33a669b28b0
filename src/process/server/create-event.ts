import { newId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { Ref } from '#thread/domain/ref.ts';
import { linkNodes } from '#thread/server/record.ts';
import { eventAbilities } from '../domain/event-abilities.ts';
import type { EventEvents } from '../domain/event-events.ts';
import { eventProblems, tidyEvent, type EventInput } from '../domain/event-input.ts';
import { originOf, recordEventNode, unknownOf } from './event-thread.ts';
import { insertEvent } from './event.store.ts';

/** Plans an event. Form fields: codes of `eventProblems`, `unknown`, `ended`. Nobody is invited by this. */
export async function createEvent(
	context: Context,
	input: EventInput,
): Promise<Result<{ id: Id }, 'forbidden' | 'invalidInput'>> {
	if (!eventAbilities.manage(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const facts = tidyEvent(input);
		const fields = { ...(await unknownOf(tx, facts)), ...eventProblems(facts) };
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		const id = newId();
		await insertEvent(tx, id, facts);
		const ref: Ref = { kind: 'event', id };
		await recordEventNode(tx, ref, facts.title, facts);
		const origin = originOf(facts);
		if (origin) await linkNodes(tx, { from: origin, relation: 'includes', to: ref });
		await appendEvent<EventEvents, 'event.planned'>(tx, {
			type: 'event.planned',
			version: 1,
			subject: ref,
			payload: { kind: facts.kind, startsAt: facts.startsAt },
		});
		return success({ id });
	});
}
