import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { canonical } from './canonical.ts';
import type { Change } from './change.ts';
import type { ConceptTree, Element } from './element.ts';
import type { ElementKind } from './kinds.ts';
import { placeStillThere, restoreElements, type Place } from './operations.ts';
import { mayStandIn } from './parent-rules.ts';
import { childrenOf, indexTree, subtreeOf, type TreeIndex } from './tree.ts';

/** The draft at the moment of undoing. */
export interface Now {
	/** Structure is enough: texts are not looked at. */
	readonly tree: ConceptTree;
	/** The changed element whole; null when it is not in the draft. */
	readonly element: Element | null;
	/** Its newest change that is not undone. */
	readonly newestChange: Id | null;
	/** Whether the change was made in this draft, and not in one that has been replaced since. */
	readonly sameDraft: boolean;
}

/** What is to be done so that the change is undone. */
export type Undoing =
	| { readonly step: 'write'; readonly element: Element }
	| ({ readonly step: 'place' } & Siblings)
	| { readonly step: 'end' }
	| ({ readonly step: 'revive'; readonly ended: readonly Id[] } & Siblings);

/** The children of one parent as they stand afterwards. */
interface Siblings {
	readonly parentId: Id | null;
	readonly siblings: readonly Id[];
}

/**
 * newerChange: somebody has gone on with this element. draftReplaced: the draft in which it happened is gone.
 * elementsBelow: something stands below it now that could not stay. placeGone: where it stood, it cannot stand again.
 */
type Refusal = 'alreadyDone' | 'newerChange' | 'draftReplaced' | 'elementsBelow' | 'placeGone';

/**
 * Whether and how a change can be taken back. What others have done since on other elements stays as it is, and the
 * draft is valid afterwards; where both cannot be, undoing is refused with the reason.
 */
export function howToUndo(change: Change, now: Now): Result<Undoing, Refusal> {
	if (change.undoneAt !== null) return failure('alreadyDone');
	if (!now.sameDraft) return failure('draftReplaced');
	if (change.id !== now.newestChange) return failure('newerChange');
	if (change.operation === 'remove') return toRevive(change, now);
	if (now.element === null) return failure('newerChange');
	if (change.operation === 'move') return toMoveBack(change, now);
	const { element } = now;
	// The record and the draft tell the same story, or nothing is overwritten.
	if (canonical(element) !== canonical(change.after?.element)) return failure('newerChange');
	if (change.operation === 'insert') return toEnd(element, now);
	const was = change.before?.element;
	if (!was) return failure('newerChange');
	if (was.kind !== element.kind) {
		const problem = kindProblem(change, was, now);
		if (problem) return failure(problem);
	}
	return success({ step: 'write', element: { ...was, parentId: element.parentId } });
}

function toEnd(element: Element, { tree }: Now): Result<Undoing, Refusal> {
	return childrenOf(indexTree(tree), element.id).length > 0
		? failure('elementsBelow')
		: success({ step: 'end' });
}

function toRevive({ before }: Change, { tree, element }: Now): Result<Undoing, Refusal> {
	const index = indexTree(tree);
	if (element || !before?.element || !before.ended || before.ended.some((id) => index.byId.has(id)))
		return failure('newerChange');
	const place = formerPlace(before.place, before.element.kind, before.around?.parent, tree);
	if (!place) return failure('placeGone');
	const back = restoreElements(tree, [before.element], place);
	if (!back.ok) return failure('placeGone');
	return success({ step: 'revive', ended: before.ended, ...siblingsIn(back.value, place.parentId) });
}

function toMoveBack({ before, elementId }: Change, { tree }: Now): Result<Undoing, Refusal> {
	const moving = subtreeOf(indexTree(tree), elementId);
	const ids = new Set(moving.map(({ id }) => id));
	// A parent that has come to stand below the element is not in the rest of the tree.
	const rest = tree.filter(({ id }) => !ids.has(id));
	const kind = moving[0]?.kind;
	const place = kind ? formerPlace(before?.place, kind, before?.around?.parent, rest) : null;
	if (!place) return failure('placeGone');
	const back = restoreElements(rest, moving, place);
	if (!back.ok) return failure('placeGone');
	return success({ step: 'place', ...siblingsIn(back.value, place.parentId) });
}

/** The place as it was; where the sibling before it has gone since, the end of the same parent. */
function formerPlace(
	place: Place | undefined,
	kind: ElementKind,
	parentThen: ElementKind | null | undefined,
	tree: ConceptTree,
): Place | null {
	if (!place) return null;
	const index = indexTree(tree);
	if (place.parentId !== null && !index.byId.has(place.parentId)) return null;
	const parent = kindOf(index, place.parentId);
	if (parent !== parentThen && !mayStandIn(kind, parent)) return null;
	return placeStillThere(tree, place);
}

/** Whether an element of another kind now can have its former kind again, between what stands around it now. */
function kindProblem({ before }: Change, was: Element, { tree, element }: Now): Refusal | null {
	const index = indexTree(tree);
	const parent = kindOf(index, element?.parentId ?? null);
	if (parent !== before?.around?.parent && !mayStandIn(was.kind, parent)) return 'placeGone';
	const fits = childrenOf(index, was.id).every(
		(child) => before?.around?.children[child.id] === child.kind || mayStandIn(child.kind, was.kind),
	);
	return fits ? null : 'elementsBelow';
}

function kindOf(index: TreeIndex, id: Id | null): ElementKind | null {
	return id === null ? null : (index.byId.get(id)?.kind ?? null);
}

function siblingsIn(tree: ConceptTree, parentId: Id | null): Siblings {
	return { parentId, siblings: childrenOf(indexTree(tree), parentId).map(({ id }) => id) };
}
