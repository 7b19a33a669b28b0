import type { MembershipRole } from '#people/domain/organization.ts';

interface Seat {
	readonly role: MembershipRole;
}

/** Guests listen; they are neither asked nor written to. */
export function isSeated({ role }: Seat): boolean {
	return role !== 'guest';
}

/** Chair and deputy lead a group. */
export function isHead({ role }: Seat): boolean {
	return role === 'chair' || role === 'deputy';
}
