import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import type { ConceptTree } from '../domain/element.ts';
import type { ConceptEvents } from '../domain/events.ts';
import { checkConceptTitle, limits } from '../domain/limits.ts';
import type { NumberingScheme } from '../domain/numbering.ts';
import { inDocumentOrder } from '../domain/tree.ts';
import { lockConcept, startNextDraft, updateConcept, type ConceptRow } from './concept.store.ts';
import { createConceptIn } from './create-concept.ts';
import { draftHash } from './draft-hash.ts';
import { draftStamp, emptyDraft, endAllBut, insertElements } from './draft.store.ts';
import { findLatestEdition } from './edition.store.ts';

export interface Replacement {
	readonly title: string;
	readonly numbering: NumberingScheme;
	readonly tree: ConceptTree;
	/** Why the old draft ends; kept with each of its elements. */
	readonly reason: string;
	/** Replace even what stands in no edition; otherwise `draftHasChanges`. */
	readonly replaceUnpublished: boolean;
}

export interface Replaced {
	readonly conceptId: Id;
	readonly elements: number;
	readonly ended: number;
}

/**
 * Puts a whole tree in the place of the working draft, and makes the concept if there is none. Old elements end,
 * with the reason; an element whose id comes again lives on.
 */
export async function replaceDraft(context: Context, input: Replacement): Promise<Result<Replaced>> {
	if (!conceptAbilities.importConcept(context.actor)) return failure('forbidden');
	return inTransaction(context, (tx) => replaceDraftIn(tx, input));
}

/** The same within an open transaction, for callers that have checked their own ability. */
export async function replaceDraftIn(tx: Transaction, input: Replacement): Promise<Result<Replaced>> {
	const title = checkConceptTitle(input.title);
	if (!title.ok) return title;
	const reasonProblem = textProblem(input.reason, limits.reason, true);
	if (reasonProblem) return failure('invalidInput', { limit: limits.reason }, { reason: reasonProblem });
	const tree = inDocumentOrder(input.tree);
	if (tree.length !== new Set(input.tree.map((element) => element.id)).size)
		throw new Error('replaceDraft: the tree has circles or an id twice');
	const before = await lockConcept(tx);
	if (before && !input.replaceUnpublished && (await hasUnpublishedChanges(tx, before)))
		return failure('draftHasChanges');
	const numbering = input.numbering;
	let conceptId = before?.id;
	if (conceptId === undefined) {
		const created = await createConceptIn(tx, { title: title.value, numbering });
		if (!created.ok) return created;
		conceptId = created.value.id;
	} else await updateConcept(tx, { id: conceptId, title: title.value, numbering });
	const ids = tree.map((element) => element.id);
	await startNextDraft(tx, conceptId);
	const ended = await endAllBut(tx, conceptId, ids, input.reason);
	await insertElements(tx, conceptId, tree);
	await appendEvent<ConceptEvents, 'concept.draftReplaced'>(tx, {
		type: 'concept.draftReplaced',
		version: 1,
		subject: { kind: 'concept', id: conceptId },
		payload: { title: title.value, elements: tree.length, ended },
		reason: input.reason,
	});
	return success({ conceptId, elements: tree.length, ended });
}

/** Whether the draft holds anything that would be lost to readers: it differs from the last edition. */
export async function hasUnpublishedChanges(tx: Transaction, concept: ConceptRow): Promise<boolean> {
	const latest = await findLatestEdition(tx);
	const stamp = await draftStamp(tx, concept.id);
	if (!latest) return stamp !== emptyDraft;
	return latest.contentHash !== (await draftHash(tx, concept, stamp));
}
