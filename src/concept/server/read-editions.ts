import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import type { Edition, EditionContent } from '../domain/edition.ts';
import {
	findEdition,
	findEditions,
	findElementInEditions,
	findLatestEdition,
	findRecommendations,
	loadContent,
	type ElementInEdition,
} from './edition.store.ts';

/** All editions of the whole concept, newest first. Editions are public. */
export async function listEditions(context: Context): Promise<readonly Edition[]> {
	return inTransaction(context, findEditions);
}

/** What groups recommended for their fields, newest first; as public as any edition. */
export async function listRecommendations(context: Context): Promise<readonly Edition[]> {
	return inTransaction(context, findRecommendations);
}

/** @param idOrLatest an edition's id, or "latest" for the last one of the whole concept */
export async function readEdition(
	context: Context,
	idOrLatest: string,
): Promise<Result<EditionContent, 'notFound'>> {
	if (idOrLatest !== 'latest' && !isId(idOrLatest)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const edition = idOrLatest === 'latest' ? await findLatestEdition(tx) : await findEdition(tx, idOrLatest);
		return edition ? success(await loadContent(tx, edition)) : failure('notFound');
	});
}

/** In which editions an element stands and how it stood there, newest first; empty for an unknown one. */
export async function readElementHistory(
	context: Context,
	elementId: Id,
): Promise<readonly ElementInEdition[]> {
	if (!isId(elementId)) return [];
	return inTransaction(context, (tx) => findElementInEditions(tx, elementId));
}

/** Other rooms' door, within their transaction. */
export async function editionContent(tx: Transaction, id: Id): Promise<EditionContent | null> {
	const edition = await findEdition(tx, id);
	return edition && loadContent(tx, edition);
}
