import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import { limits } from '../domain/limits.ts';
import { upsertElementDraft, type TypedForm } from './element-draft.store.ts';
import { findLiveElement } from './element.store.ts';

/** Keeps what somebody has typed into the form of an element, so that a closed tab loses nothing. No event: private. */
export async function saveElementDraft(
	context: Context,
	input: { readonly id: Id; readonly baseRevision: number; readonly form: TypedForm },
): Promise<Result<{ savedAt: Date }>> {
	const { personId } = context.actor;
	if (!conceptAbilities.editDraft(context.actor) || personId === null) return failure('forbidden');
	if (!isId(input.id)) return failure('notFound');
	const form = storable(input.form);
	if (JSON.stringify(form).length > 3 * limits.bodyBytes) return failure('tooLarge', { limit: '600 kB' });
	return inTransaction(context, async (tx) => {
		const live = await findLiveElement(tx, input.id);
		if (!live) return failure('notFound');
		await upsertElementDraft(tx, live.conceptId, input.id, personId, {
			baseRevision: input.baseRevision,
			form,
		});
		return success({ savedAt: tx.now });
	});
}

/** The one sign that the database cannot keep, and halves of signs, are left out; the form itself reports them. */
function storable(form: TypedForm): TypedForm {
	return Object.fromEntries(
		Object.entries(form).map(([name, values]) => [
			name,
			values.map((value) => value.replaceAll('\u0000', '').toWellFormed()),
		]),
	);
}
