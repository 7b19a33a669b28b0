import type { Id } from '#shared/ids.ts';
import { canonical } from './canonical.ts';
import { compareWords, type Segment } from './compare-words.ts';
import type { ConceptTree, Element, MeasureDetails } from './element.ts';
import type { ElementKind } from './kinds.ts';
import { longestIncreasing } from './longest-increasing.ts';
import { plainText } from './plain-text.ts';
import { childrenOf, indexTree, type TreeIndex } from './tree.ts';

export interface NumberedTree {
	readonly tree: ConceptTree;
	readonly numbers: ReadonlyMap<Id, string>;
}

export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved' | 'retyped' | 'field' | 'format';

/** One difference of one element; an element that was moved and reworded has two. As in the contract's `compare`. */
export interface Change {
	readonly kind: ChangeKind;
	readonly element: {
		readonly id: Id;
		readonly kind: ElementKind;
		readonly number: string;
		readonly title: string;
	};
	/** Text, place, kind or value before and after; null where there is none. */
	readonly from: string | null;
	readonly to: string | null;
	/** Of a changed text: equal and delete give the old one, equal and insert the new one. */
	readonly segments: readonly Segment[];
	/** Which field, where the kind is `field`: `source`, `fields`, or one of the measure sheet. */
	readonly field: string | null;
}

export interface Comparison {
	/** In the order of the new tree; what was removed follows in the order of the old one. */
	readonly changes: readonly Change[];
	/** Elements that are in both trees and as they were. */
	readonly unchanged: number;
}

/** Element by element, found by their permanent ids. A number that moved on by itself is no change. */
export function compareTrees(before: NumberedTree, after: NumberedTree): Comparison {
	const old: Side = { ...before, index: indexTree(before.tree) };
	const now: Side = { ...after, index: indexTree(after.tree) };
	const moved = movedIds(old, now);
	const changes: Change[] = [];
	let unchanged = 0;
	for (const element of after.tree) {
		const earlier = old.index.byId.get(element.id);
		const found = earlier
			? changesOf(earlier, element, moved.has(element.id), old, now)
			: [change('added', element, now, null, textOf(element))];
		if (found.length === 0) unchanged += 1;
		changes.push(...found);
	}
	for (const element of before.tree)
		if (!now.index.byId.has(element.id)) changes.push(change('removed', element, old, textOf(element), null));
	return { changes, unchanged };
}

interface Side extends NumberedTree {
	readonly index: TreeIndex;
}

function changesOf(earlier: Element, element: Element, moved: boolean, old: Side, now: Side): Change[] {
	const found: Change[] = [];
	if (moved) found.push(change('moved', element, now, placeOf(earlier, old), placeOf(element, now)));
	if (earlier.kind !== element.kind) found.push(change('retyped', element, now, earlier.kind, element.kind));
	const [from, to] = [textOf(earlier), textOf(element)];
	if (from !== to)
		found.push({ ...change('changed', element, now, from, to), segments: compareWords(from, to) });
	else if (shape(earlier) !== shape(element)) found.push(change('format', element, now, from, to));
	for (const [field, valueBefore, valueAfter] of fieldsOf(earlier, element, old, now))
		if (valueBefore !== valueAfter)
			found.push({ ...change('field', element, now, valueBefore, valueAfter), field });
	return found;
}

function change(
	kind: ChangeKind,
	element: Element,
	side: Side,
	from: string | null,
	to: string | null,
): Change {
	const { id, kind: elementKind, title } = element;
	const number = side.numbers.get(id) ?? '';
	return { kind, element: { id, kind: elementKind, number, title }, from, to, segments: [], field: null };
}

/** Title and text as one plain text. */
function textOf(element: Element): string {
	return [element.title, plainText(element.body)].filter((text) => text !== '').join('\n');
}

/** The form of a text without the ids of its parts: these are ours, not the reader's. */
function shape(element: Element): string {
	return canonical([
		element.title,
		JSON.parse(JSON.stringify(element.body, (key, value: unknown) => (key === 'id' ? undefined : value))),
	]);
}

/** What it stands in, as people cite it; empty at the top level. */
function placeOf(element: Element, side: Side): string {
	const parent = element.parentId === null ? undefined : side.index.byId.get(element.parentId);
	return parent ? cite(parent, side) : '';
}

function cite(element: Element, side: Side): string {
	const number = side.numbers.get(element.id) ?? '';
	return [number, element.title].filter((text) => text !== '').join(' ');
}

const measureFields = [
	'leadUnit',
	'contributingUnits',
	'partners',
	'targetGroups',
	'period',
	'needs',
	'binding',
] as const satisfies readonly (keyof MeasureDetails)[];

function fieldsOf(
	earlier: Element,
	element: Element,
	old: Side,
	now: Side,
): (readonly [string, string | null, string | null])[] {
	const names = (one: Element, side: Side) =>
		one.fields.map((id) => side.index.byId.get(id)?.title ?? id).join('; ');
	const value = (one: Element, field: keyof MeasureDetails): string | null => {
		const detail = one.measure?.[field];
		if (detail === undefined) return null;
		return typeof detail === 'string'
			? detail
			: typeof detail === 'boolean'
				? String(detail)
				: detail.join('; ');
	};
	return [
		['source', earlier.source, element.source],
		['fields', names(earlier, old), names(element, now)],
		...measureFields.map((field) => [field, value(earlier, field), value(element, field)] as const),
	];
}

/**
 * Elements under another parent, and the fewest of those that stay under theirs whose moving explains the new order.
 */
function movedIds(old: Side, now: Side): ReadonlySet<Id> {
	const moved = new Set<Id>();
	for (const element of now.tree) {
		const earlier = old.index.byId.get(element.id);
		if (earlier && earlier.parentId !== element.parentId) moved.add(element.id);
	}
	for (const parentId of now.index.children.keys()) {
		const places = new Map(childrenOf(old.index, parentId).map(({ id }, place) => [id, place]));
		const stayed = childrenOf(now.index, parentId).filter(({ id }) => places.has(id));
		const kept = new Set(longestIncreasing(stayed.map(({ id }) => places.get(id) ?? 0)));
		stayed.forEach(({ id }, place) => {
			if (!kept.has(place)) moved.add(id);
		});
	}
	return moved;
}
