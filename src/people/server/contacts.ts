import type { Id } from '#shared/ids.ts';
import type { Locale } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { MembershipRole } from '../domain/organization.ts';
import { findContacts, findContactsOfOrganizations } from './contact.store.ts';

/** How somebody is written to. Whoever has left or was erased is missing. */
export interface Contact {
	readonly personId: Id;
	readonly name: string;
	readonly email: string;
	readonly language: Locale;
}

/** Of a member of an organisation. */
export interface MemberContact extends Contact {
	readonly organizationId: Id;
	readonly role: MembershipRole;
}

/** Other rooms' door, for mails and for choosing persons. */
export async function contactsOf(
	tx: Transaction,
	personIds: readonly (Id | null)[],
): Promise<ReadonlyMap<Id, Contact>> {
	const ids = [...new Set(personIds.filter((id): id is Id => id !== null))];
	if (ids.length === 0) return new Map();
	return new Map((await findContacts(tx, ids)).map((contact) => [contact.personId, contact]));
}

/** Members of organisations on a day, by name. */
export async function contactsOfOrganizations(
	tx: Transaction,
	organizationIds: readonly Id[],
	day: PlainDate,
): Promise<readonly MemberContact[]> {
	return organizationIds.length === 0 ? [] : findContactsOfOrganizations(tx, organizationIds, day);
}
