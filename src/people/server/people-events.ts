import type { Role } from '../domain/roles.ts';
import type { EventMap } from '#platform/events/events.ts';

/** Facts about people; names and addresses never stand in events, because events are not erased. */
export interface PeopleEvents extends EventMap {
	'person.created': { version: 1; payload: { roles: readonly Role[] } };
	'session.started': { version: 1; payload: { by: 'link' | 'demo' } };
	'session.ended': { version: 1; payload: { by: 'signOut' | 'revoked' } };
}
