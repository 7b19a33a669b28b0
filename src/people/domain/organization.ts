import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';

/** Parts of the administration. */
export const unitTypes = ['division', 'unit', 'enterprise', 'staffCouncil'] as const;

/** Organisations outside it (classification in docs/glossary.md). */
export const outsideTypes = [
	'migrantOrganization',
	'provider',
	'authority',
	'volunteerInitiative',
	'business',
	'school',
	'religiousCommunity',
] as const;

/** Groups that work on the concept. */
export const groupTypes = ['coreGroup', 'workingGroup', 'steeringGroup', 'subjectGroup'] as const;

/** Bodies that consult and decide. */
export const bodyTypes = [
	'advisoryCouncil',
	'council',
	'mainCommittee',
	'committee',
	'parliamentaryGroup',
	'divisionHeads',
] as const;

export const organizationTypes = [...unitTypes, ...outsideTypes, ...groupTypes, ...bodyTypes] as const;

export type OrganizationType = (typeof organizationTypes)[number];

export interface Organization {
	readonly id: Id;
	readonly type: OrganizationType;
	readonly name: string;
	readonly shortName: string;
	readonly description: string;
	readonly parentId: Id | null;
	readonly endedOn: PlainDate | null;
	readonly endedReason: string | null;
}

/** Where somebody comes from, as attendance and composition are counted. */
export const sectors = [
	'administration',
	'migrantOrganization',
	'provider',
	'authority',
	'volunteer',
	'politics',
	'other',
] as const;

export type Sector = (typeof sectors)[number];

/** The sector of somebody who comes on behalf of an organisation of this type; "other" without one. */
export function sectorOf(type: OrganizationType | null): Sector {
	switch (type) {
		case 'division':
		case 'unit':
		case 'enterprise':
		case 'staffCouncil':
		case 'divisionHeads':
			return 'administration';
		case 'migrantOrganization':
		case 'advisoryCouncil':
			return 'migrantOrganization';
		case 'provider':
		case 'authority':
			return type;
		case 'volunteerInitiative':
			return 'volunteer';
		case 'council':
		case 'mainCommittee':
		case 'committee':
		case 'parliamentaryGroup':
			return 'politics';
		default:
			return 'other';
	}
}

export const membershipRoles = ['chair', 'deputy', 'secretary', 'member', 'guest'] as const;

export type MembershipRole = (typeof membershipRoles)[number];

export function isOneOf<Type extends string>(types: readonly Type[], value: string): value is Type {
	return (types as readonly string[]).includes(value);
}
