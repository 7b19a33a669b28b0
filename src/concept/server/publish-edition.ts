import { newId, type Id } from '#shared/ids.ts';
import { isPlainDate, plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { enqueue } from '#platform/jobs/jobs.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import { editionStates, type Edition, type EditionContent, type EditionState } from '../domain/edition.ts';
import type { ConceptEvents } from '../domain/events.ts';
import { limits } from '../domain/limits.ts';
import { indexTree, subtreeOf, withoutLostFields } from '../domain/tree.ts';
import { lockConcept } from './concept.store.ts';
import { contentHash } from './content-hash.ts';
import { findLatestOf, insertEdition, nextEditionNumber } from './edition.store.ts';
import { draftOf, type Draft } from './read-draft.ts';
import { recordEdition } from './record-edition.ts';

export interface Publication {
	readonly state: EditionState;
	readonly note: string;
	/** Plain date; needed for what a body has decided (recommended, adopted, updated), absent otherwise. */
	readonly decidedOn: string | null;
}

/** Of a group's recommendation: the one field that it is about, and who recommends it. */
export interface RecommendationScope {
	readonly elementId: Id;
	readonly group: { readonly id: Id; readonly name: string };
}

/**
 * Makes an immutable edition of the working draft: numbers are frozen, the content is hashed. Refuses an empty
 * concept, and one that is as it was in the last edition unless its state is another.
 */
export async function publishEdition(context: Context, input: Publication): Promise<Result<Edition>> {
	if (!conceptAbilities.publishEdition(context.actor)) return failure('forbidden');
	return inTransaction(context, (tx) => publishEditionIn(tx, input));
}

/**
 * The same on an open transaction, for rooms whose own decision makes the edition; they check who may.
 * @param scope makes an edition of one field of action only: `notFound` when the draft has no such field
 */
export async function publishEditionIn(
	tx: Transaction,
	input: Publication,
	scope: RecommendationScope | null = null,
): Promise<Result<Edition>> {
	const checked = checkPublication(input, tx.now);
	if (!checked.ok) return checked;
	const concept = await lockConcept(tx);
	if (!concept) return failure('notFound');
	const draft = await draftOf(tx, concept);
	const { tree, numbers } = scope === null ? draft : fieldOf(draft, scope.elementId);
	const [top] = tree;
	if (!top) return failure(scope === null ? 'emptyConcept' : 'notFound');
	const title = scope === null ? concept.title : top.title;
	const hash = contentHash({ ...concept, title, tree, numbers });
	const latest = await findLatestOf(tx, scope && { elementId: scope.elementId, groupId: scope.group.id });
	if (latest?.contentHash === hash && latest.state === input.state) return failure('editionUnchanged');
	const edition: Edition = {
		id: newId(),
		conceptId: concept.id,
		number: await nextEditionNumber(tx),
		state: input.state,
		title,
		note: input.note.trim(),
		decidedOn: input.decidedOn,
		publishedAt: tx.now,
		contentHash: hash,
		numbering: concept.numbering,
		scopeId: scope?.elementId ?? null,
		group: scope?.group ?? null,
	};
	await keepEdition(tx, { edition, tree, numbers });
	return success(edition);
}

/** Writes an edition for good, makes it known to the thread, and says so to whoever listens. */
export async function keepEdition(tx: Transaction, content: EditionContent): Promise<void> {
	const { edition, tree } = content;
	await insertEdition(tx, content);
	await recordEdition(tx, content);
	await appendEvent<ConceptEvents, 'edition.published'>(tx, {
		type: 'edition.published',
		version: 1,
		subject: { kind: 'edition', id: edition.id },
		payload: {
			number: edition.number,
			state: edition.state,
			title: edition.title,
			elements: tree.length,
			contentHash: edition.contentHash,
		},
	});
	if (isInForce(edition)) await enqueue(tx, 'edition.adopted', { editionId: edition.id });
}

/** Whether this is the concept that holds from now on: rooms below this one carry it out. */
function isInForce({ state, scopeId }: EditionContent['edition']): boolean {
	return scopeId === null && (state === 'adopted' || state === 'updated');
}

/** One field of action with all below it, and the numbers that it has in the whole. */
function fieldOf(draft: Draft, fieldId: Id): Pick<EditionContent, 'tree' | 'numbers'> {
	const index = indexTree(draft.tree);
	const field = index.byId.get(fieldId);
	if (field?.kind !== 'fieldOfAction') return { tree: [], numbers: new Map() };
	const tree = withoutLostFields(
		subtreeOf(index, fieldId).map((element) =>
			element.id === fieldId ? { ...element, parentId: null } : element,
		),
	);
	const within = new Set(tree.map(({ id }) => id));
	return { tree, numbers: new Map([...draft.numbers].filter(([id]) => within.has(id))) };
}

/** States that follow from a decision and carry its date. */
function needsDecision(state: EditionState): boolean {
	return state === 'recommended' || state === 'adopted' || state === 'updated';
}

/** Form fields: `required`, `tooLong`, `characters`, `date` (no such day), `future` (not yet decided). */
export function checkPublication(input: Publication, now: Date): Result<null, 'invalidInput'> {
	const fields: Record<string, string> = {};
	if (!editionStates.includes(input.state)) fields['state'] = 'required';
	const note = textProblem(input.note, limits.note, false);
	if (note) fields['note'] = note;
	if (input.decidedOn === null) {
		if (needsDecision(input.state)) fields['decidedOn'] = 'required';
	} else if (!isPlainDate(input.decidedOn)) fields['decidedOn'] = 'date';
	else if (input.decidedOn > plainDateAt(now)) fields['decidedOn'] = 'future';
	return Object.keys(fields).length > 0
		? failure('invalidInput', { limit: limits.note }, fields)
		: success(null);
}
