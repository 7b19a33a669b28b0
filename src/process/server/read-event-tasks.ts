import { localTimeAt } from '#shared/local-time.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { Task } from '#thread/domain/task.ts';
import { eventAbilities } from '../domain/event-abilities.ts';
import { findDueMinutes, findMissingMinutes, findUnderObjection } from './event-task.store.ts';
import { findWaitingPoints } from './open-point.store.ts';
import { reachOf } from './read-events.ts';

/**
 * What events ask the signed-in person to do: open points taken home (`openPoint`), minutes to read before the last day
 * for objections (`readMinutes`), to write (`writeMinutes`) and to approve (`approveMinutes`). Four statements at most.
 */
export async function tasksOfEvents(context: Context): Promise<readonly Task[]> {
	const { actor } = context;
	const { personId } = actor;
	if (personId === null) return [];
	return inTransaction(context, async (tx) => {
		const today = plainDateAt(tx.now);
		const points = await findWaitingPoints(tx, personId, actor.organizations);
		const toRead = await findUnderObjection(tx, actor.organizations, today);
		const toWrite = eventAbilities.writeMinutes(actor)
			? await findMissingMinutes(tx, reachOf(actor), localTimeAt(tx.now))
			: [];
		const toApprove = eventAbilities.approveMinutes(actor) ? await findDueMinutes(tx, today) : [];
		const task =
			(kind: string) =>
			(found: { eventId: string; title: string; due: string | null }): Task => ({
				kind,
				about: { kind: 'event', id: found.eventId },
				title: found.title,
				due: found.due,
				count: 1,
			});
		return [
			...points.map(({ eventId, text, dueOn }) => task('openPoint')({ eventId, title: text, due: dueOn })),
			...toRead.map(task('readMinutes')),
			...toWrite.map(task('writeMinutes')),
			...toApprove.map(task('approveMinutes')),
		];
	});
}
