import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import { deleteNewElementDraft } from './new-element-draft.store.ts';

/** Drops a person's own draft of a new element; done as well when there is none. */
export async function discardNewElementDraft(
	context: Context,
	input: { readonly id: Id },
): Promise<Result<null>> {
	if (!conceptAbilities.editDraft(context.actor)) return failure('forbidden');
	if (!isId(input.id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		await deleteNewElementDraft(tx, input.id);
		return success(null);
	});
}
