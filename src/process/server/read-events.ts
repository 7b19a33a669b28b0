import { isId, type Id } from '#shared/ids.ts';
import { localTimeAt } from '#shared/local-time.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { audienceOf } from '#people/domain/audience.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import { anonymous, type Actor, type Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { eventAbilities, maySeeEvent } from '../domain/event-abilities.ts';
import {
	registrationState,
	type Event,
	type EventChange,
	type EventKind,
	type RegistrationState,
} from '../domain/event.ts';
import { findAttendance } from './attendance.store.ts';
import type { Attendance } from '../domain/attendance.ts';
import { findChanges, findEvent, findEvents, type EventReach } from './event.store.ts';
import { countRegistrations } from './registration.store.ts';

export interface EventQuery {
	readonly when: 'upcoming' | 'past';
	readonly kind?: EventKind | undefined;
	readonly groupId?: Id | undefined;
	readonly processId?: Id | undefined;
}

export interface EventHead extends Event {
	readonly groupName: string | null;
}

/** The events that somebody may see; two statements. */
export async function listEvents(context: Context, query: EventQuery): Promise<readonly EventHead[]> {
	const { when, ...filter } = query;
	const now = localTimeAt(context.app.clock());
	return inTransaction(context, async (tx) => {
		const events = await findEvents(tx, {
			...filter,
			reach: reachOf(context.actor),
			...(when === 'past' ? { past: now } : { upcoming: now }),
		});
		const organizations = await organizationsById(tx);
		return events.map((event) => ({
			...event,
			groupName: event.groupId === null ? null : (organizations.get(event.groupId)?.name ?? null),
		}));
	});
}

/** For calendars that anybody may subscribe to: a year back, and all that comes; cancelled ones too. */
export async function listPublicEvents(context: Context): Promise<readonly Event[]> {
	const now = context.app.clock();
	const since = localTimeAt(new Date(now.getTime() - 365 * 86_400_000)).slice(0, 10);
	return inTransaction(context, (tx) => findEvents(tx, { reach: reachOf(anonymous), since }));
}

export interface EventReading extends EventHead {
	readonly changes: readonly EventChange[];
	readonly registration: RegistrationState;
	readonly placed: number;
	readonly waiting: number;
	/** Places left; null where their number is not limited. */
	readonly free: number | null;
	readonly attendance: Attendance;
}

export async function readEvent(context: Context, id: Id): Promise<Result<EventReading, 'notFound'>> {
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const event = await findEvent(tx, id);
		if (!event || !maySeeEvent(context.actor, event)) return failure('notFound');
		const organizations = event.groupId === null ? null : await organizationsById(tx);
		const { placed, waiting } = await countRegistrations(tx, id);
		return success({
			...event,
			groupName: organizations?.get(event.groupId ?? '')?.name ?? null,
			changes: await findChanges(tx, id),
			registration: registrationState(event, localTimeAt(tx.now)),
			placed,
			waiting,
			free: event.capacity === null ? null : Math.max(0, event.capacity - placed),
			attendance: await findAttendance(tx, id),
		});
	});
}

export function reachOf(actor: Actor): EventReach {
	const { levels, bodies } = audienceOf(actor);
	return {
		all: eventAbilities.manage(actor),
		participants: levels.includes('participants'),
		groups: bodies,
	};
}
