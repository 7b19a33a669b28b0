import type { Actor } from '#platform/context.ts';
import { audienceOf } from '#people/domain/audience.ts';
import { has, isSignedIn, type Role } from '#people/domain/roles.ts';
import type { Event } from './event.ts';

const isOne =
	(...roles: readonly Role[]) =>
	(actor: Actor): boolean =>
		isSignedIn(actor) && has(actor, ...roles);

/** Who may do what with events. Of which events, say the functions below. */
export const eventAbilities = {
	/** Plan, change, cancel; sees every event. */
	manage: isOne('processLead'),
	invite: isOne('processLead'),
	manageLists: isOne('processLead'),
	/** Where registration is open and the event may be seen; without an account. */
	register: () => true,
	/** Names, addresses, needs. */
	readRegistrations: isOne('processLead'),
	recordAttendance: isOne('processLead', 'facilitator'),
	writeMinutes: isOne('processLead', 'facilitator'),
	approveMinutes: isOne('processLead'),
	/** In general; the group of the event says who. */
	object: (actor: Actor) => isSignedIn(actor),
	readWorkplace: (actor: Actor) => isSignedIn(actor),
} as const satisfies Record<string, (actor: Actor) => boolean>;

export function maySeeEvent(
	actor: Actor,
	{ visibility, groupId }: Pick<Event, 'visibility' | 'groupId'>,
): boolean {
	if (eventAbilities.manage(actor)) return true;
	const { levels, bodies } = audienceOf(actor);
	return visibility === 'body' ? groupId !== null && bodies.includes(groupId) : levels.includes(visibility);
}

/** Members of the group that met; where no group did, everybody of the workplace who may see the event. */
export function mayObject(actor: Actor, event: Pick<Event, 'visibility' | 'groupId'>): boolean {
	if (actor.personId === null || !maySeeEvent(actor, event)) return false;
	return event.groupId === null || actor.organizations.includes(event.groupId);
}
