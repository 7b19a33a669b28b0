import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import { aroundOf } from '../domain/change.ts';
import type { Element } from '../domain/element.ts';
import type { ConceptEvents } from '../domain/events.ts';
import type { ElementKind } from '../domain/kinds.ts';
import { measureFor, retypeElement as retypeIn } from '../domain/operations.ts';
import { recordChange } from './change.store.ts';
import { lockElement, updateContent } from './element.store.ts';
import { lockStructure } from './structure.ts';

/** A "guideline" that is really a measure: another kind, the same element with its id, its place and its history. */
export async function retypeElement(
	context: Context,
	input: { readonly id: Id; readonly revision: number; readonly kind: ElementKind },
): Promise<Result<{ changeId: Id | null }>> {
	if (!conceptAbilities.editDraft(context.actor)) return failure('forbidden');
	if (!isId(input.id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const structure = await lockStructure(tx);
		const live = await lockElement(tx, input.id);
		if (!structure || !live) return failure('notFound');
		const { element: before } = live;
		if (before.kind === input.kind) return success({ changeId: null });
		if (live.revision !== input.revision) return failure('conflict', { revision: live.revision });
		const allowed = retypeIn(structure.tree, input.id, input.kind);
		if (!allowed.ok) return allowed;
		const after: Element = {
			...before,
			kind: input.kind,
			measure: measureFor(input.kind, before.measure),
		};
		const revision = await updateContent(tx, before.id, after);
		const changeId = await recordChange(tx, {
			conceptId: structure.concept.id,
			elementId: before.id,
			operation: 'retype',
			before: { element: before, around: aroundOf(structure.tree, before.id) },
			after: { element: after },
			revisionAfter: revision,
		});
		await appendEvent<ConceptEvents, 'element.retyped'>(tx, {
			type: 'element.retyped',
			version: 1,
			subject: { kind: 'element', id: before.id },
			payload: { kind: after.kind, title: after.title, before: before.kind, revision },
		});
		return success({ changeId });
	});
}
