import { isId, type Id } from '#shared/ids.ts';
import type { Block, Inline, List, TableCell } from '../rich-text.ts';

/** Every part keeps its id the first time it stands, if `keep` agrees; all others get new ones. */
export function renewIds(
	blocks: readonly Block[],
	keep: (id: Id) => boolean,
	newId: () => Id,
): readonly Block[] {
	const seen = new Set<Id>();
	return mapIds(blocks, (id) => {
		const kept = isId(id) && !seen.has(id) && keep(id) ? id : newId();
		seen.add(kept);
		return kept;
	});
}

/** Ids of blocks, list items, rows and footnotes. */
export function idsIn(blocks: readonly Block[]): ReadonlySet<Id> {
	const found = new Set<Id>();
	mapIds(blocks, (id) => {
		found.add(id);
		return id;
	});
	return found;
}

function mapIds(blocks: readonly Block[], change: (id: Id) => Id): readonly Block[] {
	const inlines = (content: readonly Inline[]) =>
		content.map((one) => (one.type === 'footnote' ? { ...one, id: change(one.id) } : one));
	const cells = (found: readonly TableCell[]) => found.map((cell) => ({ content: inlines(cell.content) }));
	const list = (one: List): List => ({
		...one,
		id: change(one.id),
		items: one.items.map((item) => ({
			id: change(item.id),
			content: inlines(item.content),
			children: item.children.map(list),
		})),
	});
	return blocks.map((block): Block => {
		if (block.type === 'list') return list(block);
		const id = change(block.id);
		if (block.type === 'paragraph') return { ...block, id, content: inlines(block.content) };
		return {
			...block,
			id,
			header: cells(block.header),
			rows: block.rows.map((row) => ({ id: change(row.id), cells: cells(row.cells) })),
		};
	});
}
