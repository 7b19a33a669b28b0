import { newId, type Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { OwnerRole } from '../domain/vocabulary.ts';

export interface Owner {
	readonly sheetId: Id;
	readonly role: OwnerRole;
	readonly personId: Id;
}

/** Owners and deputies of today. */
export async function findOwners(
	tx: Transaction,
	of: { readonly sheetIds: readonly Id[] } | { readonly personId: Id },
): Promise<readonly Owner[]> {
	if ('sheetIds' in of && of.sheetIds.length === 0) return [];
	const rows = await tx.db
		.selectFrom('measureOwner')
		.select(['sheetId', 'role', 'personId'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('until', 'is', null)
		.where((where) =>
			'sheetIds' in of ? where('sheetId', 'in', of.sheetIds) : where('personId', '=', of.personId),
		)
		.execute();
	return rows.map((row) => ({ ...row, role: row.role as OwnerRole }));
}

/** Everybody who answers for a measure or deputises, and for how many. */
export async function countOwners(
	tx: Transaction,
): Promise<readonly { readonly personId: Id; readonly count: number }[]> {
	const rows = await tx.db
		.selectFrom('measureOwner')
		.select(['personId', (select) => select.fn.countAll<number>().as('count')])
		.where('municipalityId', '=', tx.municipality.id)
		.where('until', 'is', null)
		.groupBy('personId')
		.execute();
	return rows.map(({ personId, count }) => ({ personId, count: Number(count) }));
}

/** Who was what, and why no longer; newest first. */
export async function findFormerOwners(
	tx: Transaction,
	sheetId: Id,
): Promise<
	readonly { role: string; personId: Id; since: Date; until: Date | null; endedReason: string | null }[]
> {
	return tx.db
		.selectFrom('measureOwner')
		.select(['role', 'personId', 'since', 'until', 'endedReason'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('sheetId', '=', sheetId)
		.where('until', 'is not', null)
		.orderBy('until', 'desc')
		.orderBy('id', 'desc')
		.execute();
}

export async function endOwners(
	tx: Transaction,
	sheetIds: readonly Id[],
	roles: readonly OwnerRole[],
	endedReason: string,
): Promise<void> {
	if (sheetIds.length === 0 || roles.length === 0) return;
	await tx.db
		.updateTable('measureOwner')
		.set({ until: tx.now, endedReason })
		.where('municipalityId', '=', tx.municipality.id)
		.where('sheetId', 'in', sheetIds)
		.where('role', 'in', roles)
		.where('until', 'is', null)
		.execute();
}

export async function insertOwners(tx: Transaction, owners: readonly Owner[]): Promise<void> {
	if (owners.length === 0) return;
	await tx.db
		.insertInto('measureOwner')
		.values(
			owners.map((owner) => ({ ...owner, id: newId(), municipalityId: tx.municipality.id, since: tx.now })),
		)
		.execute();
}
