import type { GroupKey } from '../groups.ts';
import type { OrganizationName } from '../organizations.ts';
import type { UnitName } from '../units.ts';

export interface GroupMembership {
	readonly group: GroupKey;
	readonly role: 'chair' | 'deputy' | 'secretary' | 'member' | 'guest';
}

/** Where somebody works or on whose behalf somebody comes; nothing for those who come for themselves. */
export interface Belonging {
	readonly unit?: UnitName;
	/** Whether the person leads the unit or deputises. */
	readonly position?: 'head' | 'deputy';
	readonly organization?: OrganizationName;
	readonly groups: readonly GroupMembership[];
}

/** Somebody of the town; the e-mail address is the mailbox at the town's domain. */
export interface PersonSketch extends Belonging {
	readonly name: string;
	readonly mailbox: string;
}

export const chairs = (group: GroupKey): GroupMembership => ({ group, role: 'chair' });
export const deputises = (group: GroupKey): GroupMembership => ({ group, role: 'deputy' });
export const keepsMinutes = (group: GroupKey): GroupMembership => ({ group, role: 'secretary' });
export const sitsIn = (group: GroupKey): GroupMembership => ({ group, role: 'member' });
export const isGuestOf = (group: GroupKey): GroupMembership => ({ group, role: 'guest' });
