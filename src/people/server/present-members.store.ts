import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { MembershipRole, OrganizationType } from '../domain/organization.ts';

export interface MemberRow {
	readonly organizationId: Id;
	readonly personId: Id;
	readonly role: MembershipRole;
	/** Of the organisation on whose behalf, or else of the organisation itself. */
	readonly behalfType: OrganizationType;
	readonly name: string;
	readonly email: string;
	readonly language: string;
}

/** Persons whose details were erased, or who have left, are missing. */
export async function findPresentMembers(
	tx: Transaction,
	organizationIds: readonly Id[],
	day: PlainDate,
): Promise<readonly MemberRow[]> {
	if (organizationIds.length === 0) return [];
	const { rows } = await sql<MemberRow>`
		SELECT membership.organization_id AS "organizationId", membership.person_id AS "personId", membership.role,
			coalesce(behalf.type, organization.type) AS "behalfType", details.name, details.email, details.language
		FROM membership
			JOIN organization ON organization.municipality_id = membership.municipality_id
				AND organization.id = membership.organization_id
			JOIN person ON person.municipality_id = membership.municipality_id AND person.id = membership.person_id
				AND person.ended_at IS NULL
			JOIN person_details details ON details.municipality_id = membership.municipality_id
				AND details.person_id = membership.person_id
			LEFT JOIN organization behalf ON behalf.municipality_id = membership.municipality_id
				AND behalf.id = membership.on_behalf_of
		WHERE membership.municipality_id = ${tx.municipality.id}
			AND membership.organization_id = ANY (${organizationIds}::uuid[])
			AND daterange(membership.valid_from, membership.valid_until, '[]') @> ${day}::date
		ORDER BY details.name, membership.person_id`.execute(tx.db);
	return rows;
}
