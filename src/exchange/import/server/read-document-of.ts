import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { isId, type Id } from '#shared/ids.ts';
import { findDocumentOf } from './import.store.ts';

/**
 * Title of the document from which an element was read in; null where somebody wrote it here. For elements that are
 * public: their document's title is the concept's.
 */
export async function readDocumentOf(context: Context, elementId: Id): Promise<string | null> {
	if (!isId(elementId)) return null;
	return inTransaction(context, (tx) => findDocumentOf(tx, elementId));
}
