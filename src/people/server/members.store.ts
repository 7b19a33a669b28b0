import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';

/** Somebody who belongs to an organisation; name, address and language are missing when they were erased. */
export interface MemberToWriteTo {
	readonly organizationId: Id;
	readonly personId: Id;
	readonly name: string | null;
	readonly email: string | null;
	readonly language: string | null;
}

export async function findMembers(
	tx: Transaction,
	organizationIds: readonly Id[],
	day: PlainDate,
): Promise<readonly MemberToWriteTo[]> {
	return tx.db
		.selectFrom('membership')
		.innerJoin('person', (join) =>
			join
				.onRef('person.municipalityId', '=', 'membership.municipalityId')
				.onRef('person.id', '=', 'membership.personId'),
		)
		.leftJoin('personDetails', (join) =>
			join
				.onRef('personDetails.municipalityId', '=', 'membership.municipalityId')
				.onRef('personDetails.personId', '=', 'membership.personId'),
		)
		.select([
			'membership.organizationId',
			'membership.personId',
			'personDetails.name',
			'personDetails.email',
			'personDetails.language',
		])
		.where('membership.municipalityId', '=', tx.municipality.id)
		.where('membership.organizationId', 'in', organizationIds)
		.where('person.endedAt', 'is', null)
		.where(sql<boolean>`daterange(membership.valid_from, membership.valid_until, '[]') @> ${day}::date`)
		.orderBy('personDetails.name')
		.orderBy('membership.personId')
		.execute();
}
