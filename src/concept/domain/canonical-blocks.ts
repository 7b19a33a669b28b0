import { canonicalInlines } from './canonical-text.ts';
import type { Block, Inline, List, TableCell } from './rich-text.ts';

/** Blocks in the one form in which they are stored: canonical texts, line breaks as such, nothing empty. */
export function canonicalBlocks(blocks: readonly Block[]): readonly Block[] {
	return blocks.flatMap((block): Block[] => {
		if (block.type === 'list') return lists([block]);
		if (block.type === 'table')
			return [
				{
					...block,
					caption: block.caption.replace(/\s+/g, ' ').trim(),
					header: block.header.map(cell),
					rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })),
				},
			];
		const content = inlines(block.content);
		return content.length === 0 ? [] : [{ ...block, content }];
	});
}

function lists(found: readonly List[]): List[] {
	return found.flatMap((list) => {
		const items = list.items
			.map((item) => ({ ...item, content: inlines(item.content), children: lists(item.children) }))
			.filter((item) => item.content.length > 0 || item.children.length > 0);
		return items.length === 0 ? [] : [{ ...list, items }];
	});
}

function cell(one: TableCell): TableCell {
	return { content: inlines(one.content) };
}

/** Breaks and blanks at the ends of a text say nothing. */
function inlines(content: readonly Inline[]): readonly Inline[] {
	const broken = canonicalInlines(content.flatMap(withBreaks));
	let [start, end] = [0, broken.length];
	while (start < end && isBlank(broken[start])) start += 1;
	while (end > start && isBlank(broken[end - 1])) end -= 1;
	return broken.slice(start, end);
}

function isBlank(inline: Inline | undefined): boolean {
	return inline?.type === 'break' || (inline?.type === 'text' && inline.text.trim() === '');
}

function withBreaks(inline: Inline): Inline[] {
	if (inline.type === 'footnote')
		return [
			{ ...inline, content: inline.content.flatMap((one) => withBreaks(one) as typeof inline.content) },
		];
	if (inline.type !== 'text') return [inline];
	return inline.text
		.split(/\r\n|[\r\n\u2028\u2029]/)
		.flatMap((text, place): Inline[] => [
			...(place > 0 ? [{ type: 'break' } as const] : []),
			{ ...inline, text },
		]);
}
