import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { emptyMeasureDetails, type ConceptTree, type Element, type MeasureDetails } from './element.ts';
import { isMeasure, kinds, type ElementKind } from './kinds.ts';
import { mayStandIn } from './parent-rules.ts';
import { childrenOf, inDocumentOrder, indexTree, subtreeOf } from './tree.ts';

/** Where an element stands: under which parent, right after which sibling (null: as the first). */
export interface Place {
	readonly parentId: Id | null;
	readonly after: Id | null;
}

export type Operation = Result<ConceptTree, 'notFound' | 'kindNotAllowedHere'>;

export function placeOf(tree: ConceptTree, id: Id): Place | null {
	const index = indexTree(tree);
	const element = index.byId.get(id);
	if (!element) return null;
	const siblings = childrenOf(index, element.parentId);
	const before = siblings[siblings.findIndex((sibling) => sibling.id === id) - 1];
	return { parentId: element.parentId, after: before?.id ?? null };
}

/** Behind the last element under a parent. */
export function lastPlace(tree: ConceptTree, parentId: Id | null): Place {
	return { parentId, after: childrenOf(indexTree(tree), parentId).at(-1)?.id ?? null };
}

/** The place, or where that has gone since, the nearest that is there: the end of its parent, or of the top level. */
export function placeStillThere(tree: ConceptTree, { parentId, after }: Place): Place {
	const { byId } = indexTree(tree);
	if (parentId !== null && !byId.has(parentId)) return lastPlace(tree, null);
	if (after === null || byId.get(after)?.parentId === parentId) return { parentId, after };
	return lastPlace(tree, parentId);
}

/** One step up among its siblings; null when it is the first. */
export function placeAbove(tree: ConceptTree, id: Id): Place | null {
	const place = placeOf(tree, id);
	return place?.after == null ? null : placeOf(tree, place.after);
}

/** One step down among its siblings; null when it is the last. */
export function placeBelow(tree: ConceptTree, id: Id): Place | null {
	const index = indexTree(tree);
	const parentId = index.byId.get(id)?.parentId;
	if (parentId === undefined) return null;
	const siblings = childrenOf(index, parentId);
	const next = siblings[siblings.findIndex((sibling) => sibling.id === id) + 1];
	return next ? { parentId, after: next.id } : null;
}

/** Adds an element at a place; its own `parentId` is the place's afterwards. */
export function insertElement(tree: ConceptTree, element: Element, place: Place): Operation {
	const problem = placeProblem(tree, element.kind, place);
	return problem ? failure(problem) : success(spliced(tree, [element], place));
}

/** Takes an element out, with everything below it. */
export function removeElement(tree: ConceptTree, id: Id): Operation {
	const gone = new Set(subtreeOf(indexTree(tree), id).map((element) => element.id));
	return gone.size === 0 ? failure('notFound') : success(tree.filter((element) => !gone.has(element.id)));
}

/** Moves an element with everything below it. Within its parent any kind may move: it stands there already. */
export function moveElement(tree: ConceptTree, id: Id, place: Place): Operation {
	const index = indexTree(tree);
	const element = index.byId.get(id);
	if (!element) return failure('notFound');
	const moving = subtreeOf(index, id);
	const movingIds = new Set(moving.map((one) => one.id));
	if (place.parentId !== null && movingIds.has(place.parentId)) return failure('kindNotAllowedHere');
	// "After itself" is where it is.
	if (place.after === id) return success(tree);
	const rest = tree.filter((one) => !movingIds.has(one.id));
	const kind = place.parentId === element.parentId ? null : element.kind;
	const problem = placeProblem(rest, kind, place);
	return problem ? failure(problem) : success(spliced(rest, moving, place));
}

/** Puts back what stood there before, with everything below it; no rule of kinds is asked. */
export function restoreElements(tree: ConceptTree, elements: ConceptTree, place: Place): Operation {
	const problem = placeProblem(tree, null, place);
	return problem ? failure(problem) : success(spliced(tree, elements, place));
}

/** Another kind at the same place, if the parent may hold it and it may hold its children. */
export function retypeElement(tree: ConceptTree, id: Id, kind: ElementKind): Operation {
	const element = indexTree(tree).byId.get(id);
	if (!element) return failure('notFound');
	if (!kindsPossible(tree, id).includes(kind)) return failure('kindNotAllowedHere');
	const retyped = { ...element, kind, measure: measureFor(kind, element.measure) };
	return success(tree.map((one) => (one.id === id ? retyped : one)));
}

/** Its own kind, and every other one that fits between its parent and its children. */
export function kindsPossible(tree: ConceptTree, id: Id): readonly ElementKind[] {
	const index = indexTree(tree);
	const element = index.byId.get(id);
	if (!element) return [];
	const parent = element.parentId === null ? null : (index.byId.get(element.parentId)?.kind ?? null);
	const children = childrenOf(index, id);
	return kinds.filter(
		(kind) =>
			kind === element.kind ||
			(mayStandIn(kind, parent) && children.every((child) => mayStandIn(child.kind, kind))),
	);
}

/** The measure sheet that fits a kind: proposals do not bind, measures do; other kinds have none. */
export function measureFor(kind: ElementKind, measure: MeasureDetails | null): MeasureDetails | null {
	return isMeasure(kind) ? { ...(measure ?? emptyMeasureDetails), binding: kind === 'measure' } : null;
}

/** @param kind null where the rule of kinds is not asked */
function placeProblem(
	tree: ConceptTree,
	kind: ElementKind | null,
	place: Place,
): 'notFound' | 'kindNotAllowedHere' | null {
	const index = indexTree(tree);
	const parent = place.parentId === null ? null : index.byId.get(place.parentId);
	if (parent === undefined) return 'notFound';
	if (place.after !== null && index.byId.get(place.after)?.parentId !== place.parentId) return 'notFound';
	return kind === null || mayStandIn(kind, parent?.kind ?? null) ? null : 'kindNotAllowedHere';
}

function spliced(tree: ConceptTree, moving: ConceptTree, place: Place): ConceptTree {
	const [first, ...below] = moving;
	if (!first) return tree;
	const placed = { ...first, parentId: place.parentId };
	const after = tree.findIndex((element) => element.id === place.after);
	const result = [...tree];
	// Document order follows from the order among siblings, so one splice before them all or behind one is enough.
	result.splice(place.after === null ? 0 : after + 1, 0, placed, ...below);
	return inDocumentOrder(result);
}
