import type { Id } from '#shared/ids.ts';
import { plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { elementNames, type ElementName } from '#concept/server/element-names.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { participationAbilities } from '../domain/abilities.ts';
import type { ContributionInContext } from '../domain/contribution.ts';
import type { ContributionFilter } from '../domain/filter.ts';
import { findPage } from './list-contributions.store.ts';

const pageSize = 50;

export interface ContributionPage {
	readonly contributions: readonly ContributionInContext[];
	readonly total: number;
	readonly page: number;
	readonly pages: number;
	/** Names of the fields that they concern. */
	readonly fields: ReadonlyMap<Id, ElementName>;
	readonly today: PlainDate;
}

/** Contributions of the workplace, newest first; the same few statements for any number of them. */
export async function listContributions(
	context: Context,
	filter: ContributionFilter,
	page = 1,
): Promise<Result<ContributionPage, 'forbidden'>> {
	if (!participationAbilities.read(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const today = plainDateAt(tx.now);
		const wanted = Math.max(1, Math.trunc(page));
		const offset = (wanted - 1) * pageSize;
		const { contributions, total } = await findPage(tx, filter, { today, offset, limit: pageSize });
		const fields = await elementNames(
			tx,
			contributions.flatMap((one) => one.fieldIds),
		);
		const pages = Math.max(1, Math.ceil(total / pageSize));
		return success({ contributions, total, page: wanted, pages, fields, today });
	});
}
