import type { Id } from '#shared/ids.ts';
import type { MembershipRole, OrganizationType } from '../domain/organization.ts';
import type { CompositionRule } from '../domain/composition.ts';
import type { Role } from '../domain/roles.ts';
import type { EventMap } from '#platform/events/events.ts';

/** Facts about people; names and addresses never stand in events, because events are not erased. */
export interface PeopleEvents extends EventMap {
	'person.created': { version: 1; payload: { roles: readonly Role[] } };
	'organization.created': { version: 1; payload: { type: OrganizationType; name: string } };
	'organization.ended': { version: 1; payload: { on: string } };
	'membership.began': { version: 1; payload: { personId: Id; role: MembershipRole } };
	'membership.ended': { version: 1; payload: { membershipId: Id; on: string } };
	'composition.ruleSet': { version: 1; payload: { ruleId: Id; type: CompositionRule['type'] } };
	'composition.ruleEnded': { version: 1; payload: { ruleId: Id } };
	'session.started': { version: 1; payload: { by: 'link' | 'demo' } };
	'session.ended': { version: 1; payload: { by: 'signOut' | 'revoked' } };
}

/** After these, the public page of the groups says something else. */
export const publicPeopleEvents: readonly (keyof PeopleEvents & string)[] = [
	'organization.created',
	'organization.ended',
	'membership.began',
	'membership.ended',
];
