import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import { upsertElementDraft } from './element-draft.store.ts';
import { findLiveElement } from './element.store.ts';
import { storableForm, type TypedForm } from './typed-form.ts';

/** Keeps what somebody has typed into the form of an element, so that a closed tab loses nothing. No event: private. */
export async function saveElementDraft(
	context: Context,
	input: { readonly id: Id; readonly baseRevision: number; readonly form: TypedForm },
): Promise<Result<{ savedAt: Date }>> {
	const { personId } = context.actor;
	if (!conceptAbilities.editDraft(context.actor) || personId === null) return failure('forbidden');
	if (!isId(input.id)) return failure('notFound');
	const form = storableForm(input.form);
	if (!form.ok) return form;
	return inTransaction(context, async (tx) => {
		const live = await findLiveElement(tx, input.id);
		if (!live) return failure('notFound');
		await upsertElementDraft(tx, live.conceptId, input.id, personId, {
			baseRevision: input.baseRevision,
			form: form.value,
		});
		return success({ savedAt: tx.now });
	});
}
