import type { Id } from '#shared/ids.ts';
import type { LocalTime } from '#shared/local-time.ts';
import type { PlainDate } from '#shared/plain-date.ts';

/** Kinds of events (product.md, station 4). */
export const eventKinds = [
	'kickOff',
	'conference',
	'expertEvent',
	'groupMeeting',
	'coreGroup',
	'closingEvent',
] as const;

export type EventKind = (typeof eventKinds)[number];

export const eventVisibilities = ['public', 'participants', 'body'] as const;

export type EventVisibility = (typeof eventVisibilities)[number];

export interface ProgrammeItem {
	/** Time of day, HH:MM. */
	readonly from: string;
	readonly title: string;
}

export interface EventFacts {
	readonly title: string;
	readonly kind: EventKind;
	readonly startsAt: LocalTime;
	readonly endsAt: LocalTime;
	readonly place: string;
	readonly programme: readonly ProgrammeItem[];
	/** Ways without steps, hearing loops, and whom to ask. */
	readonly accessNote: string;
	/** Languages into which is interpreted, sign language. */
	readonly interpretationNote: string;
	/** Places; null: as many as come. */
	readonly capacity: number | null;
	/** Last day; null: nobody needs to register. */
	readonly registrationUntil: PlainDate | null;
	readonly visibility: EventVisibility;
	readonly processId: Id | null;
	readonly stepId: Id | null;
	/** The group that meets. */
	readonly groupId: Id | null;
}

export interface Event extends EventFacts {
	readonly id: Id;
	/** Of its calendar entry: raised with every change. */
	readonly sequence: number;
	readonly createdAt: Date;
	readonly changedAt: Date;
	readonly cancelledAt: Date | null;
	readonly cancelledReason: string | null;
}

/** When and where an event should have been. */
export interface EventChange {
	readonly sequence: number;
	readonly startsAt: LocalTime;
	readonly endsAt: LocalTime;
	readonly place: string;
	readonly reason: string;
	readonly changedAt: Date;
}

/** Longest texts, in characters; the database holds the same limits. */
export const eventLimits = {
	title: 300,
	place: 300,
	note: 2_000,
	programme: 100,
	programmeItem: 300,
	capacity: 100_000,
	reason: 1_000,
} as const;

/** Whether people can register; what is said instead when they cannot. */
export type RegistrationState = 'open' | 'notNeeded' | 'closed' | 'cancelled' | 'over';

export function registrationState(
	event: Pick<Event, 'registrationUntil' | 'cancelledAt' | 'endsAt'>,
	now: LocalTime,
): RegistrationState {
	if (event.cancelledAt !== null) return 'cancelled';
	if (event.endsAt <= now) return 'over';
	if (event.registrationUntil === null) return 'notNeeded';
	return now.slice(0, 10) <= event.registrationUntil ? 'open' : 'closed';
}
