import type { Id } from '#shared/ids.ts';
import { plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Edition } from '#concept/domain/edition.ts';
import { listEditions } from '#concept/server/read-editions.ts';
import { fatesOf, type Fate } from '#implementation/server/fates.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { balanceOf, byNeed, type BalanceCounts, type BalanceLine } from '../domain/balance.ts';
import { findPublicBalances, type KeptBalance } from './balance.store.ts';
import { isAdopted } from './compile-report.ts';

interface BalanceSheetLine extends Fate, BalanceLine {
	readonly unit: string;
}

export interface BalanceSheetView {
	readonly edition: Edition;
	/** All adopted editions, newest first, to choose from. */
	readonly editions: readonly Edition[];
	/** The day of the last judgement on the implementation, or of the decision before the first. */
	readonly asOf: PlainDate;
	readonly adopted: number;
	readonly counts: BalanceCounts;
	readonly late: number;
	/** Every adopted measure exactly once; late and stopped first, then in the order of the concept. */
	readonly lines: readonly BalanceSheetLine[];
	/** As it was in reports that everybody may read, oldest first. */
	readonly history: readonly KeptBalance[];
}

/**
 * What became of every measure of an adopted edition, as everybody may know it: by published judgements only. Five
 * statements, however many measures.
 * @param editionId "latest": the newest adopted one
 */
export async function balanceSheet(
	context: Context,
	editionId: Id | 'latest' = 'latest',
): Promise<Result<BalanceSheetView, 'notFound' | 'notAdopted'>> {
	const all = await listEditions(context);
	const editions = all.filter(isAdopted);
	const edition = editionId === 'latest' ? editions[0] : all.find(({ id }) => id === editionId);
	if (!edition) return failure(editionId === 'latest' ? 'notAdopted' : 'notFound');
	if (!isAdopted(edition)) return failure('notAdopted');
	return inTransaction(context, async (tx) => {
		const fates = await fatesOf(tx, edition.id);
		const units = await organizationsById(tx);
		const lines = fates
			.filter(({ elementId }) => elementId !== null)
			.map((fate) => ({
				...fate,
				outcome: fate.implementation,
				late: fate.schedule === 'late',
				unit: units.get(fate.unitId ?? '')?.name ?? '',
			}));
		return success({
			edition,
			editions,
			asOf: lines.reduce(
				(last, { judgedOn }) => (judgedOn !== null && judgedOn > last ? judgedOn : last),
				edition.decidedOn ?? plainDateAt(edition.publishedAt),
			),
			adopted: lines.length,
			counts: balanceOf(lines),
			late: lines.filter(({ late }) => late).length,
			lines: lines.toSorted(byNeed),
			history: await findPublicBalances(tx, edition.id),
		});
	});
}
