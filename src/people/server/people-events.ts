import type { Role } from '../domain/roles.ts';

/** Facts about people; names and addresses never stand in events, because events are not erased. */
export type PeopleEvents = {
	'person.created': { version: 1; payload: { roles: readonly Role[] } };
	'session.started': { version: 1; payload: { by: 'link' | 'demo' } };
	'session.ended': { version: 1; payload: { by: 'signOut' | 'revoked' } };
};
