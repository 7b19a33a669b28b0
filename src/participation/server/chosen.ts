import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { ContributionInContext } from '../domain/contribution.ts';
import { limits } from '../domain/limits.ts';
import { lockCluster } from './cluster.store.ts';
import { findContributions, findMembers } from './find-contributions.store.ts';

/** Several contributions, or all of a cluster. */
export type Choice =
	| { readonly contributionIds: readonly Id[]; readonly clusterId?: undefined }
	| { readonly clusterId: Id; readonly contributionIds?: undefined };

/** The contributions that somebody ticked; all of them have to be there. */
export async function chosen(
	tx: Transaction,
	ids: readonly Id[],
): Promise<Result<readonly ContributionInContext[], 'notFound' | 'invalidInput'>> {
	const unique = [...new Set(ids)];
	if (unique.length === 0) return failure('invalidInput', {}, { contributionIds: 'required' });
	if (unique.length > limits.together) return failure('invalidInput', {}, { contributionIds: 'tooMany' });
	if (!unique.every(isId)) return failure('notFound');
	const found = await findContributions(tx, unique);
	return found.length === unique.length ? success(found) : failure('notFound');
}

export interface Chosen {
	readonly contributions: readonly ContributionInContext[];
	readonly cluster: { readonly id: Id; readonly title: string } | null;
}

/** What an answer goes to, or what becomes an element: held until the transaction ends where it is a cluster. */
export async function chosenTogether(
	tx: Transaction,
	choice: Choice,
): Promise<Result<Chosen, 'notFound' | 'invalidInput'>> {
	if (choice.clusterId === undefined) {
		const contributions = await chosen(tx, choice.contributionIds);
		return contributions.ok ? success({ contributions: contributions.value, cluster: null }) : contributions;
	}
	if (!isId(choice.clusterId)) return failure('notFound');
	const cluster = await lockCluster(tx, choice.clusterId);
	if (!cluster || cluster.endedReason !== null) return failure('notFound');
	return success({ contributions: await findMembers(tx, cluster.id), cluster });
}
