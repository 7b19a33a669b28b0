import type { Id } from '#shared/ids.ts';
import type { Element } from '../element.ts';
import { alignElements, type Pairs } from './align-elements.ts';
import { append } from './append.ts';
import { comparisonVersion, type Change, type Comparison, type NumberedTree } from './comparison.ts';
import { Effort } from './effort.ts';
import { circumstances, wholeChange } from './element-changes.ts';
import { elementParts, type Parts } from './element-parts.ts';
import { movedElements } from './moved-elements.ts';
import { sameContent } from './same-content.ts';
import { refOf, sideOf, type Side } from './side.ts';
import { textChanges, type Text } from './text-changes.ts';

export interface CompareOptions {
	/** Whether elements are the same by their ids only; else what has no like is also sought by its text. */
	readonly onlyIds?: boolean;
	/** How much work it may do; afterwards, how much it did. */
	readonly effort?: Effort;
}

/**
 * What is different in the new tree, element by element. A number that moved on by itself is no change. Elements are
 * aligned, then their passages, then sentences, then words; each step works on what the one before could not settle,
 * so equal trees cost next to nothing and the work grows with what changed.
 */
export function compareTrees(
	before: NumberedTree,
	after: NumberedTree,
	{ onlyIds = false, effort = new Effort() }: CompareOptions = {},
): Comparison {
	const [old, now] = [sideOf(before), sideOf(after)];
	const pairs = alignElements(old.tree, now.tree, onlyIds, effort);
	const parts = onlyIds ? noParts : elementParts(old.index, now.index, pairs);
	const found = changesById(old, now, pairs, parts, effort);
	const changes = readingOrder(old, now, pairs).flatMap(({ id }) => found.get(id) ?? []);
	const unchanged = now.tree.filter(({ id }) => !found.has(id)).length;
	return { version: comparisonVersion, changes, unchanged, coarse: effort.coarse };
}

const noParts: Parts = { splitFrom: new Map(), mergedInto: new Map() };

/** By new id, and for what is gone by old id. */
function changesById(
	old: Side,
	now: Side,
	pairs: Pairs,
	parts: Parts,
	effort: Effort,
): ReadonlyMap<Id, readonly Change[]> {
	const moved = movedElements(old.index, now.index, pairs);
	const splitOff = Map.groupBy(
		now.tree.filter(({ id }) => parts.splitFrom.has(id)),
		({ id }) => parts.splitFrom.get(id)?.id ?? id,
	);
	const mergedIn = Map.groupBy(
		old.tree.filter(({ id }) => parts.mergedInto.has(id)),
		({ id }) => parts.mergedInto.get(id)?.id ?? id,
	);
	const found: Change[] = [];
	for (const element of now.tree) {
		const earlier = pairs.byNew.get(element.id);
		if (!earlier) {
			if (!parts.splitFrom.has(element.id)) found.push(wholeChange('added', element, now));
			continue;
		}
		const { first, last } = circumstances(earlier, element, moved.has(element.id), old, now);
		found.push(...first);
		const [added, gone] = [splitOff.get(earlier.id) ?? [], mergedIn.get(element.id) ?? []];
		const alone = added.length === 0 && gone.length === 0;
		if (!alone || earlier.title !== element.title || !sameContent(earlier.body, element.body)) {
			const ref = refOf(element, now);
			const before = [{ element: earlier, ref }, ...gone.map((part) => textOf(part, old))];
			const after = [{ element, ref }, ...added.map((part) => textOf(part, now))];
			found.push(...textChanges(ref, inOrder(before, old), inOrder(after, now), effort));
		}
		found.push(...last);
	}
	for (const element of old.tree)
		if (!pairs.byOld.has(element.id) && !parts.mergedInto.has(element.id))
			found.push(wholeChange('removed', element, old));
	return Map.groupBy(found, ({ element }) => element.id);
}

/** As the new tree is read; what is gone follows what stood before it in the old one. */
function readingOrder(old: Side, now: Side, { byOld }: Pairs): readonly Element[] {
	const behind = new Map<Id | null, Element[]>();
	let last: Id | null = null;
	for (const element of old.tree) {
		const later = byOld.get(element.id);
		if (later) last = later.id;
		else append(behind, last, element);
	}
	return [
		...(behind.get(null) ?? []),
		...now.tree.flatMap((element) => [element, ...(behind.get(element.id) ?? [])]),
	];
}

function textOf(element: Element, side: Side): Text {
	return { element, ref: refOf(element, side) };
}

/** A part is read where it stands: before or behind what is left of the whole. */
function inOrder(texts: readonly Text[], side: Side): readonly Text[] {
	const place = ({ element }: Text) => side.places.get(element.id) ?? 0;
	return [...texts].sort((one, other) => place(one) - place(other));
}
