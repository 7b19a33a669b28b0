import { isId, type Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { NumberedTree } from '../domain/diff/comparison.ts';
import type { Edition, EditionContent } from '../domain/edition.ts';
import {
	findEdition,
	findLatestEdition,
	findRecommendations,
	loadContent,
	loadTrees,
} from './edition.store.ts';

/** Other rooms' door to editions, within their transaction. Editions are public. */
export async function editionIn(tx: Transaction, id: Id): Promise<EditionContent | null> {
	const edition = isId(id) ? await findEdition(tx, id) : null;
	return edition && loadContent(tx, edition);
}

/** The latest edition of the whole concept. */
export async function latestEditionIn(tx: Transaction): Promise<Edition | null> {
	return findLatestEdition(tx);
}

/** What several editions hold, by their ids. */
export async function treesIn(tx: Transaction, ids: readonly Id[]): Promise<ReadonlyMap<Id, NumberedTree>> {
	return loadTrees(tx, ids);
}

/** What groups recommended, newest first. */
export async function recommendationsIn(tx: Transaction): Promise<readonly Edition[]> {
	return findRecommendations(tx);
}
