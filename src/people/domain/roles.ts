import type { Actor } from '#platform/context.ts';

/** What a person does in a municipality; a person may have several roles (product.md, "People who use it"). */
export const roles = [
	'processLead',
	'department',
	'groupMember',
	'facilitator',
	'committeeOffice',
	'mayor',
	'operator',
] as const;

export type Role = (typeof roles)[number];

/**
 * The operator at the machine's own command line. Whoever runs it can read the database anyway, so it may do
 * everything; no session ever has this role (person_role allows only those above).
 */
export const commandLine: Actor = { personId: null, roles: ['commandLine'], organizations: [] };

export function has(actor: Actor, ...wanted: readonly Role[]): boolean {
	return isCommandLine(actor) || wanted.some((role) => actor.roles.includes(role));
}

export function isSignedIn(actor: Actor): boolean {
	return isCommandLine(actor) || actor.personId !== null;
}

function isCommandLine(actor: Actor): boolean {
	return actor.personId === null && actor.roles.includes('commandLine');
}
