import { isId } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import { isKind } from '../domain/kinds.ts';
import { findConcept } from './concept.store.ts';
import { isKnownElement } from './element.store.ts';
import { isPlace } from './insert-element.ts';
import { upsertNewElementDraft, type NewElementDraft } from './new-element-draft.store.ts';
import { storableForm } from './typed-form.ts';

/** Keeps what somebody has typed into the form for a new element, so that a closed tab loses nothing. No event: private. */
export async function saveNewElementDraft(
	context: Context,
	input: NewElementDraft,
): Promise<Result<{ savedAt: Date }>> {
	const { personId } = context.actor;
	if (!conceptAbilities.editDraft(context.actor) || personId === null) return failure('forbidden');
	if (!isId(input.id) || !isPlace(input.place)) return failure('notFound');
	const form = storableForm(input.form);
	if (!form.ok) return form;
	const kind = isKind(input.kind) ? input.kind : '';
	return inTransaction(context, async (tx) => {
		const concept = await findConcept(tx);
		if (!concept) return failure('notFound');
		// A draft that arrives behind the form itself would ask for what is there already.
		if (!(await isKnownElement(tx, input.id)))
			await upsertNewElementDraft(tx, concept.id, personId, { ...input, kind, form: form.value });
		return success({ savedAt: tx.now });
	});
}
