import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { TidySayer } from '../domain/contribution-input.ts';

/** Who said it, as far as the person told. */
export async function findPersons(
	tx: Transaction,
	contributionIds: readonly Id[],
): Promise<ReadonlyMap<Id, TidySayer>> {
	if (contributionIds.length === 0) return new Map();
	const rows = await tx.db
		.selectFrom('contributionPerson')
		.select(['contributionId', 'name', 'organisation', 'email', 'publishName'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('contributionId', 'in', contributionIds)
		.execute();
	return new Map(rows.map(({ contributionId, ...sayer }) => [contributionId, sayer]));
}

/** For good. @returns whether there was anything */
export async function erasePerson(tx: Transaction, contributionId: Id): Promise<boolean> {
	const result = await tx.db
		.deleteFrom('contributionPerson')
		.where('municipalityId', '=', tx.municipality.id)
		.where('contributionId', '=', contributionId)
		.executeTakeFirst();
	return result.numDeletedRows > 0n;
}
