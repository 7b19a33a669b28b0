import type { Id } from '#shared/ids.ts';
import type { Block, Footnote, Inline, List } from '../rich-text.ts';

/** All footnotes of a text in the order in which they are read; their numbers count from 1 in each element. */
export function footnotesOf(blocks: readonly Block[]): readonly Footnote[] {
	return blocks.flatMap(inlinesOf).filter((inline) => inline.type === 'footnote');
}

export function footnoteNumbers(footnotes: readonly Footnote[]): ReadonlyMap<Id, number> {
	return new Map(footnotes.map((footnote, place) => [footnote.id, place + 1]));
}

function inlinesOf(block: Block): readonly Inline[] {
	if (block.type === 'paragraph') return block.content;
	if (block.type === 'list') return ofList(block);
	return [block.header, ...block.rows.map((row) => row.cells)].flat().flatMap((cell) => cell.content);
}

function ofList(list: List): readonly Inline[] {
	return list.items.flatMap((item) => [...item.content, ...item.children.flatMap(ofList)]);
}
