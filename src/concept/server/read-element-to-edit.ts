import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import type { Element } from '../domain/element.ts';
import type { Terms } from '../domain/notation/signs.ts';
import { termsIn } from '../domain/notation/terms.ts';
import { findElementAndDefinitions } from './element.store.ts';

export interface ElementToEdit {
	readonly element: Element;
	readonly revision: number;
	readonly terms: Terms;
}

/** As much as a form that was sent needs to be read; its page needs the whole draft (read-element.ts). */
export async function readElementToEdit(
	context: Context,
	id: Id,
): Promise<Result<ElementToEdit, 'forbidden' | 'notFound'>> {
	if (!conceptAbilities.readDraft(context.actor)) return failure('forbidden');
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const found = await findElementAndDefinitions(tx, id);
		if (!found) return failure('notFound');
		const { element, revision, definitions } = found;
		return success({ element, revision, terms: termsIn(definitions) });
	});
}
