import type { Id } from '#shared/ids.ts';
import type { NumberedTree } from '#concept/domain/compare.ts';
import type { Edition } from '#concept/domain/edition.ts';
import { contentIn, recommendationsIn } from '#concept/server/editions-in.ts';
import type { Transaction } from '#platform/transaction.ts';
import { deviationsFrom, type Deviation } from '../domain/deviation.ts';

/** A group's last recommendation for a field, and where a draft differs from it. */
export interface FieldDeviations {
	readonly recommendation: Edition;
	readonly fieldId: Id;
	readonly groupId: Id;
	readonly deviations: readonly Deviation[];
}

/**
 * What a draft made of the last recommendation of each group for each field; recommendations that it keeps to are
 * listed without deviations.
 * @param before only recommendations with a lower number, i.e. those that the draft could know
 */
export async function findDeviations(
	tx: Transaction,
	draft: NumberedTree,
	before = Infinity,
): Promise<readonly FieldDeviations[]> {
	const latest = new Map<string, Edition>();
	for (const edition of await recommendationsIn(tx)) {
		const key = `${edition.scopeId} ${edition.group?.id}`;
		if (edition.number < before && !latest.has(key)) latest.set(key, edition);
	}
	const found: FieldDeviations[] = [];
	for (const recommendation of latest.values()) {
		const { scopeId, group } = recommendation;
		if (scopeId === null || group === null) continue;
		const deviations = deviationsFrom(await contentIn(tx, recommendation), scopeId, draft);
		found.push({ recommendation, fieldId: scopeId, groupId: group.id, deviations });
	}
	return found;
}

/** A deviation is named by what was recommended and where. */
export function deviationKey(recommendationId: Id, elementId: Id): string {
	return `${recommendationId}.${elementId}`;
}
