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

export function has(actor: Actor, ...wanted: readonly Role[]): boolean {
	return wanted.some((role) => actor.roles.includes(role));
}

export function isSignedIn(actor: Actor): boolean {
	return actor.personId !== null;
}
