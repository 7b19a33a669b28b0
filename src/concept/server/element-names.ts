import type { Id } from '#shared/ids.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { findFieldNames, findNames, type ElementName } from './element-names.store.ts';

export type { ElementName };

/** Other rooms' door: how elements are called. What is unknown is missing. */
export async function elementNames(
	tx: Transaction,
	ids: readonly (Id | null)[],
): Promise<ReadonlyMap<Id, ElementName>> {
	const known = await findNames(tx, [...new Set(ids.filter((id): id is Id => id !== null))]);
	return new Map(known.map((name) => [name.id, name]));
}

/** The same for pages. */
export async function elementNamesOf(
	context: Context,
	ids: readonly Id[],
): Promise<ReadonlyMap<Id, ElementName>> {
	return inTransaction(context, (tx) => elementNames(tx, ids));
}

/** Fields of action to choose from, in the order of the concept. */
export async function fieldsOfAction(tx: Transaction): Promise<readonly ElementName[]> {
	return findFieldNames(tx);
}

export async function listFieldsOfAction(context: Context): Promise<readonly ElementName[]> {
	return inTransaction(context, findFieldNames);
}
