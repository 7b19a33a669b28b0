import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { MembershipRole, OrganizationType } from '../domain/organization.ts';

export interface NewMembership {
	readonly id: Id;
	readonly organizationId: Id;
	readonly personId: Id;
	readonly role: MembershipRole;
	readonly onBehalfOf: Id | null;
	readonly validFrom: PlainDate;
}

export async function insertMembership(tx: Transaction, membership: NewMembership): Promise<void> {
	await tx.db
		.insertInto('membership')
		.values({ municipalityId: tx.municipality.id, ...membership })
		.execute();
}

export interface Membership {
	readonly id: Id;
	readonly organizationId: Id;
	readonly personId: Id;
	readonly role: MembershipRole;
	readonly onBehalfOf: Id | null;
	/** Of the organisation on whose behalf, where there is one. */
	readonly behalfType: OrganizationType | null;
	/** Its division, where it has one above it. */
	readonly behalfDivision: Id | null;
	readonly validFrom: PlainDate;
	readonly validUntil: PlainDate | null;
}

/** Memberships of one organisation or one person; the past ones too. */
export async function findMemberships(
	tx: Transaction,
	of: { readonly organizationId: Id } | { readonly personId: Id },
): Promise<readonly Membership[]> {
	const rows = await tx.db
		.selectFrom('membership')
		.leftJoin('organization as behalf', (join) =>
			join
				.onRef('behalf.municipalityId', '=', 'membership.municipalityId')
				.onRef('behalf.id', '=', 'membership.onBehalfOf'),
		)
		.select([
			'membership.id',
			'membership.organizationId',
			'membership.personId',
			'membership.role',
			'membership.onBehalfOf',
			'behalf.type as behalfType',
			'behalf.parentId as behalfDivision',
			'membership.validFrom',
			'membership.validUntil',
		])
		.where('membership.municipalityId', '=', tx.municipality.id)
		.where((where) =>
			'organizationId' in of
				? where('membership.organizationId', '=', of.organizationId)
				: where('membership.personId', '=', of.personId),
		)
		.orderBy('membership.validFrom')
		.orderBy('membership.id')
		.execute();
	return rows.map((row) => ({
		...row,
		role: row.role as MembershipRole,
		behalfType: row.behalfType as OrganizationType | null,
	}));
}

/** How many people belong to each organisation on a day; guests do not count. */
export async function countMembers(tx: Transaction, day: PlainDate): Promise<ReadonlyMap<Id, number>> {
	const rows = await tx.db
		.selectFrom('membership')
		.select(['organizationId', sql<number>`count(*)::int`.as('members')])
		.where('municipalityId', '=', tx.municipality.id)
		.where('role', '<>', 'guest')
		.where(sql<boolean>`daterange(valid_from, valid_until, '[]') @> ${day}::date`)
		.groupBy('organizationId')
		.execute();
	return new Map(rows.map(({ organizationId, members }) => [organizationId, members]));
}

export async function findMembership(
	tx: Transaction,
	id: Id,
): Promise<Pick<Membership, 'organizationId' | 'validFrom' | 'validUntil'> | null> {
	const row = await tx.db
		.selectFrom('membership')
		.select(['organizationId', 'validFrom', 'validUntil'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.executeTakeFirst();
	return row ?? null;
}

export async function endMembershipRow(
	tx: Transaction,
	id: Id,
	validUntil: PlainDate,
	endedReason: string,
): Promise<void> {
	await tx.db
		.updateTable('membership')
		.set({ validUntil, endedReason })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}
