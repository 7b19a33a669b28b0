import type { Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import type { Locale } from '#platform/context.ts';
import type { Transaction } from '#platform/transaction.ts';
import { sectorOf, type MembershipRole, type Sector } from '../domain/organization.ts';
import { findPresentMembers } from './present-members.store.ts';

/** Somebody who belongs to an organisation today, and can be written to. Personal data: not for those who only read. */
export interface PresentMember {
	readonly organizationId: Id;
	readonly personId: Id;
	readonly role: MembershipRole;
	/** Of the organisation on whose behalf; of the unit itself where there is none. */
	readonly sector: Sector;
	readonly name: string;
	readonly email: string;
	readonly language: Locale;
}

/** Other rooms' door, within their transaction: members of these organisations by name, in one statement. */
export async function presentMembers(
	tx: Transaction,
	organizationIds: readonly Id[],
): Promise<readonly PresentMember[]> {
	const rows = await findPresentMembers(tx, organizationIds, plainDateAt(tx.now));
	return rows.map(({ behalfType, language, ...member }) => ({
		...member,
		sector: sectorOf(behalfType),
		language: language === 'en' ? 'en' : 'de',
	}));
}
