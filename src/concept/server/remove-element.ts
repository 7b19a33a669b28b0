import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import { aroundOf } from '../domain/change.ts';
import type { ConceptEvents } from '../domain/events.ts';
import { limits } from '../domain/limits.ts';
import { placeOf } from '../domain/operations.ts';
import { indexTree, subtreeOf } from '../domain/tree.ts';
import { recordChange } from './change.store.ts';
import { endElements, lockElement } from './element.store.ts';
import { lockStructure } from './structure.ts';

export interface Removal {
	readonly id: Id;
	readonly revision: number;
	/** Why; kept with everything that ends. */
	readonly reason: string;
	/** How many elements the writer was told would end; another number is a `conflict`. */
	readonly elements: number;
}

/** Ends an element and everything below it, with a reason. Nothing is deleted; editions keep showing it. */
export async function removeElement(
	context: Context,
	input: Removal,
): Promise<Result<{ changeId: Id; elements: number }>> {
	if (!conceptAbilities.editDraft(context.actor)) return failure('forbidden');
	if (!isId(input.id)) return failure('notFound');
	const reason = input.reason.trim();
	const problem = textProblem(reason, limits.reason, true);
	if (problem) return failure('invalidInput', { limit: limits.reason }, { reason: problem });
	return inTransaction(context, async (tx) => {
		const structure = await lockStructure(tx);
		const live = await lockElement(tx, input.id);
		if (!structure || !live) return failure('notFound');
		const { concept, tree } = structure;
		const ended = subtreeOf(indexTree(tree), input.id).map((element) => element.id);
		if (live.revision !== input.revision || ended.length !== input.elements)
			return failure('conflict', { revision: live.revision });
		const place = placeOf(tree, input.id);
		await endElements(tx, concept.id, ended, reason);
		const changeId = await recordChange(tx, {
			conceptId: concept.id,
			elementId: input.id,
			operation: 'remove',
			before: {
				element: live.element,
				ended,
				around: aroundOf(tree, input.id),
				...(place ? { place } : {}),
			},
			after: null,
			revisionAfter: live.revision + 1,
		});
		await appendEvent<ConceptEvents, 'element.removed'>(tx, {
			type: 'element.removed',
			version: 1,
			subject: { kind: 'element', id: input.id },
			payload: { kind: live.element.kind, title: live.element.title, elements: ended.length },
			reason,
		});
		return success({ changeId, elements: ended.length });
	});
}
