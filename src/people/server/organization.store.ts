import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Organization, OrganizationType } from '../domain/organization.ts';

const columns = [
	'id',
	'type',
	'name',
	'shortName',
	'description',
	'parentId',
	'endedOn',
	'endedReason',
] as const;

/** All organisations of some types, those that have ended included, by name. */
export async function findOrganizations(
	tx: Transaction,
	types: readonly OrganizationType[],
): Promise<readonly Organization[]> {
	const rows = await tx.db
		.selectFrom('organization')
		.select(columns)
		.where('municipalityId', '=', tx.municipality.id)
		.where('type', 'in', types)
		.orderBy('name')
		.execute();
	return rows.map(toOrganization);
}

export async function findOrganization(tx: Transaction, id: Id): Promise<Organization | null> {
	const row = await tx.db
		.selectFrom('organization')
		.select(columns)
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? toOrganization(row) : null;
}

/** @returns false when a living organisation has this name already */
export async function insertOrganization(
	tx: Transaction,
	organization: Omit<Organization, 'endedOn' | 'endedReason'>,
): Promise<boolean> {
	const result = await tx.db
		.insertInto('organization')
		.values({ municipalityId: tx.municipality.id, createdAt: tx.now, ...organization })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return result.numInsertedOrUpdatedRows === 1n;
}

export async function endOrganizationRow(
	tx: Transaction,
	id: Id,
	endedOn: PlainDate,
	endedReason: string,
): Promise<void> {
	await tx.db
		.updateTable('organization')
		.set({ endedOn, endedReason })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}

function toOrganization(row: Omit<Organization, 'type'> & { readonly type: string }): Organization {
	return { ...row, type: row.type as OrganizationType };
}
