import { isId, type Id } from '#shared/ids.ts';
import { dayOf } from '#shared/local-time.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { attendanceProblems, type Attendance } from '../domain/attendance.ts';
import { eventAbilities, maySeeEvent } from '../domain/event-abilities.ts';
import type { EventEvents } from '../domain/event-events.ts';
import { saveAttendance } from './attendance.store.ts';
import { findEvent } from './event.store.ts';

/** Records how many came, by sector; again where it was miscounted. Not before the day, and not of what was cancelled. */
export async function recordAttendance(
	context: Context,
	input: { readonly eventId: Id; readonly counts: Attendance },
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput' | 'eventCancelled' | 'eventNotYet'>> {
	if (!eventAbilities.recordAttendance(context.actor)) return failure('forbidden');
	if (!isId(input.eventId)) return failure('notFound');
	const fields = attendanceProblems(input.counts);
	if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
	return inTransaction(context, async (tx) => {
		const event = await findEvent(tx, input.eventId, true);
		if (!event || !maySeeEvent(context.actor, event)) return failure('notFound');
		if (event.cancelledAt) return failure('eventCancelled');
		if (dayOf(event.startsAt) > plainDateAt(tx.now)) return failure('eventNotYet');
		await saveAttendance(tx, event.id, input.counts);
		await appendEvent<EventEvents, 'event.attendanceRecorded'>(tx, {
			type: 'event.attendanceRecorded',
			version: 1,
			subject: { kind: 'event', id: event.id },
			payload: { counts: { ...input.counts } },
		});
		return success(null);
	});
}
