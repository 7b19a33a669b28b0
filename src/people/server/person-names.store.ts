import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';

/** Names by id; persons whose details were erased are missing. */
export async function findPersonNames(tx: Transaction, ids: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
	if (ids.length === 0) return new Map();
	const rows = await tx.db
		.selectFrom('personDetails')
		.select(['personId', 'name'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('personId', 'in', [...new Set(ids)])
		.execute();
	return new Map(rows.map((row) => [row.personId, row.name]));
}
