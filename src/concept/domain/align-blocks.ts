import type { Id } from '#shared/ids.ts';
import { canonical } from './canonical.ts';
import { longestCommon } from './longest-common.ts';
import type { Block, Footnote, Inline, List, ListItem, Table, TableCell } from './rich-text.ts';

/**
 * Gives the parts of an edited text the permanent ids they had: what is equal keeps its id wherever equal parts can be
 * matched in order, and what was edited keeps the id of the part of its type that stood between the same neighbours.
 */
export function alignBlocks(old: readonly Block[], now: readonly Block[]): readonly Block[] {
	return aligned(old, now, (one, other) => one.type === other.type, alignBlock);
}

function alignBlock(old: Block, now: Block): Block {
	if (now.type === 'paragraph' && old.type === 'paragraph')
		return { ...now, id: old.id, content: alignInlines(old.content, now.content) };
	if (now.type === 'list' && old.type === 'list') return alignList(old, now);
	return now.type === 'table' && old.type === 'table' ? alignTable(old, now) : now;
}

function alignList(old: List, now: List): List {
	return { ...now, id: old.id, items: aligned(old.items, now.items, () => true, alignItem) };
}

function alignItem(old: ListItem, now: ListItem): ListItem {
	return {
		id: old.id,
		content: alignInlines(old.content, now.content),
		children: aligned(old.children, now.children, () => true, alignList),
	};
}

function alignTable(old: Table, now: Table): Table {
	return {
		...now,
		id: old.id,
		header: alignCells(old.header, now.header),
		rows: aligned(
			old.rows,
			now.rows,
			() => true,
			(oldRow, row) => ({ id: oldRow.id, cells: alignCells(oldRow.cells, row.cells) }),
		),
	};
}

function alignCells(old: readonly TableCell[], now: readonly TableCell[]): readonly TableCell[] {
	return now.map((cell, place) => ({ content: alignInlines(old[place]?.content ?? [], cell.content) }));
}

function alignInlines(old: readonly Inline[], now: readonly Inline[]): readonly Inline[] {
	const notes = (content: readonly Inline[]) =>
		content.filter((one): one is Footnote => one.type === 'footnote');
	const kept = aligned(
		notes(old),
		notes(now),
		() => true,
		(oldNote, note) => ({ ...note, id: oldNote.id }),
	);
	let place = 0;
	return now.map((inline) => (inline.type === 'footnote' ? (kept[place++] ?? inline) : inline));
}

/** Equal ones first, then in each gap between them those that are alike, one after the other. */
function aligned<Part extends { readonly id: Id }>(
	old: readonly Part[],
	now: readonly Part[],
	alike: (old: Part, now: Part) => boolean,
	take: (old: Part, now: Part) => Part,
): readonly Part[] {
	const pairs = longestCommon(old.map(withoutIds), now.map(withoutIds));
	const result: Part[] = [];
	let [oldPlace, newPlace] = [0, 0];
	for (const [oldIndex, newIndex] of [...pairs, [old.length, now.length] as const]) {
		const left = old.slice(oldPlace, oldIndex);
		for (const part of now.slice(newPlace, newIndex)) {
			const match = left.findIndex((one) => alike(one, part));
			const [found] = match < 0 ? [] : left.splice(0, match + 1).slice(-1);
			result.push(found ? take(found, part) : part);
		}
		const equal = old[oldIndex];
		const same = now[newIndex];
		if (equal && same) result.push(take(equal, same));
		[oldPlace, newPlace] = [oldIndex + 1, newIndex + 1];
	}
	return result;
}

function withoutIds(part: unknown): string {
	return canonical(
		JSON.parse(JSON.stringify(part, (key, value: unknown) => (key === 'id' ? undefined : value))),
	);
}
