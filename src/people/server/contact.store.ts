import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Locale } from '#platform/context.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { MembershipRole } from '../domain/organization.ts';
import type { Contact, MemberContact } from './contacts.ts';

export async function findContacts(tx: Transaction, personIds: readonly Id[]): Promise<readonly Contact[]> {
	return (await contacts(tx).where('person.id', 'in', personIds).execute()).map(toContact);
}

export async function findContactsOfOrganizations(
	tx: Transaction,
	organizationIds: readonly Id[],
	day: PlainDate,
): Promise<readonly MemberContact[]> {
	const rows = await contacts(tx)
		.innerJoin('membership', (join) =>
			join
				.onRef('membership.municipalityId', '=', 'person.municipalityId')
				.onRef('membership.personId', '=', 'person.id'),
		)
		.select(['membership.organizationId', 'membership.role'])
		.where('membership.organizationId', 'in', organizationIds)
		.where(sql<boolean>`daterange(membership.valid_from, membership.valid_until, '[]') @> ${day}::date`)
		.execute();
	return rows.map((row) => ({
		...toContact(row),
		organizationId: row.organizationId,
		role: row.role as MembershipRole,
	}));
}

function contacts(tx: Transaction) {
	return tx.db
		.selectFrom('person')
		.innerJoin('personDetails as details', (join) =>
			join
				.onRef('details.municipalityId', '=', 'person.municipalityId')
				.onRef('details.personId', '=', 'person.id'),
		)
		.select(['person.id as personId', 'details.name', 'details.email', 'details.language'])
		.where('person.municipalityId', '=', tx.municipality.id)
		.where('person.endedAt', 'is', null)
		.orderBy('details.name')
		.orderBy('person.id');
}

function toContact(row: {
	readonly personId: Id;
	readonly name: string;
	readonly email: string;
	readonly language: string;
}): Contact {
	return {
		personId: row.personId,
		name: row.name,
		email: row.email,
		language: (row.language === 'en' ? 'en' : 'de') satisfies Locale,
	};
}
