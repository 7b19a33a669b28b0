import type { Id } from '#shared/ids.ts';
import type { NumberedTree } from '#concept/domain/diff/comparison.ts';
import type { Edition } from '#concept/domain/edition.ts';
import { recommendationsIn, treesIn } from '#concept/server/editions-in.ts';
import type { Transaction } from '#platform/transaction.ts';
import { deviationsFrom, isSameDeviation, type Deviation } from '../domain/deviation.ts';
import { findReasons, type GivenReason } from './deviation.store.ts';

/** Null as a reason: it is still owed. */
type JudgedDeviation = Deviation & { readonly reason: string | null };

/** A group's last recommendation for a field, and where a draft differs from it. */
export interface FieldDeviations {
	readonly recommendation: Edition;
	readonly fieldId: Id;
	readonly group: { readonly id: Id; readonly name: string };
	readonly deviations: readonly JudgedDeviation[];
}

/**
 * What a draft made of the last recommendation of each group for each field; recommendations that it keeps to are
 * listed without deviations. A reason holds as long as the deviation is the same, also in later editions. Three
 * statements however many recommendations there are.
 * @param edition whose content the draft is; null for the working draft, which may know every recommendation
 */
export async function findDeviations(
	tx: Transaction,
	draft: NumberedTree,
	edition: Edition | null,
): Promise<readonly FieldDeviations[]> {
	const until = edition?.number ?? Infinity;
	const latest = latestOfEach((await recommendationsIn(tx)).filter(({ number }) => number < until));
	if (latest.length === 0) return [];
	const reasons = (await findReasons(tx)).filter(({ number }) => number <= until);
	const trees = await treesIn(tx, [
		...new Set([
			...latest.map(({ recommendation: { id } }) => id),
			...reasons.map(({ editionId }) => editionId),
		]),
	]);
	return latest.map((one) => {
		const recommended = trees.get(one.recommendation.id);
		if (!recommended) throw new Error('A recommendation holds its field at least.');
		const given = reasons.filter(({ recommendationId }) => recommendationId === one.recommendation.id);
		const before = new Map(
			given.map(({ editionId }) => {
				const tree = trees.get(editionId);
				return [editionId, tree ? deviationsFrom(recommended, one.fieldId, tree) : []];
			}),
		);
		const deviations = deviationsFrom(recommended, one.fieldId, draft).map((deviation) => ({
			...deviation,
			reason: reasonOf(deviation, given, before),
		}));
		return { ...one, deviations };
	});
}

/** The last recommendation of each group for each field. */
export function latestOfEach(newestFirst: readonly Edition[]): Omit<FieldDeviations, 'deviations'>[] {
	const latest = new Map<string, Omit<FieldDeviations, 'deviations'>>();
	for (const recommendation of newestFirst) {
		const { scopeId: fieldId, group } = recommendation;
		if (fieldId === null || group === null) continue;
		const key = `${fieldId} ${group.id}`;
		if (!latest.has(key)) latest.set(key, { recommendation, fieldId, group });
	}
	return [...latest.values()];
}

/** The newest reason that was given for exactly this. */
function reasonOf(
	deviation: Deviation,
	given: readonly GivenReason[],
	before: ReadonlyMap<Id, readonly Deviation[]>,
): string | null {
	const found = given.find(
		({ editionId, elementId }) =>
			elementId === deviation.elementId &&
			before.get(editionId)?.some((earlier) => isSameDeviation(earlier, deviation)),
	);
	return found?.reason ?? null;
}

/** A deviation is named by what was recommended and where. */
export function deviationKey(recommendationId: Id, elementId: Id): string {
	return `${recommendationId}.${elementId}`;
}
