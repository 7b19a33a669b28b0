import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import { canonical } from '../domain/canonical.ts';
import { checkContent, type ElementContent } from '../domain/element-content.ts';
import type { Element } from '../domain/element.ts';
import type { ConceptEvents } from '../domain/events.ts';
import { recordChange } from './change.store.ts';
import { checkReferences } from './check-references.ts';
import { deleteElementDraft } from './element-draft.store.ts';
import { lockElement, updateContent } from './element.store.ts';

export interface ElementEdit extends ElementContent {
	readonly id: Id;
	/** The revision from which the writer started. */
	readonly revision: number;
}

export interface Edited {
	readonly revision: number;
	/** For undoing; null when nothing had to be changed. */
	readonly changeId: Id | null;
}

/**
 * Writes an element's content. Whoever started from an older revision gets `conflict` with the revision that stands
 * now, and nothing is overwritten. Saving what stands already (a form sent twice) is done and changes nothing.
 */
export async function editElement(context: Context, input: ElementEdit): Promise<Result<Edited>> {
	if (!conceptAbilities.editDraft(context.actor)) return failure('forbidden');
	if (!isId(input.id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const live = await lockElement(tx, input.id);
		if (!live) return failure('notFound');
		const { element: before, conceptId } = live;
		const checked = checkContent(before.kind, input);
		if (!checked.ok) return checked;
		const after: Element = { ...before, ...checked.value };
		if (canonical(after) === canonical(before)) {
			await deleteElementDraft(tx, before.id);
			return success({ revision: live.revision, changeId: null });
		}
		if (live.revision !== input.revision) return failure('conflict', { revision: live.revision });
		const references = await checkReferences(tx, conceptId, checked.value, before);
		if (!references.ok) return references;
		const revision = await updateContent(tx, before.id, after);
		const changeId = await recordChange(tx, {
			conceptId,
			elementId: before.id,
			operation: 'edit',
			before: { element: before },
			after: { element: after },
			revisionAfter: revision,
		});
		await deleteElementDraft(tx, before.id);
		await appendEvent<ConceptEvents, 'element.edited'>(tx, {
			type: 'element.edited',
			version: 1,
			subject: { kind: 'element', id: before.id },
			payload: { kind: after.kind, title: after.title, revision },
		});
		return success({ revision, changeId });
	});
}
