import type { Block, Inline, List } from './rich-text.ts';

/**
 * Rich text as plain text: for search, comparison, feeds and the command line. One line per block, list items
 * as lines with "- " or "1. " (two blanks deeper per level), cells of a table row by tab, a footnote in
 * brackets at its place. Marks are left out.
 */
export function plainText(blocks: readonly Block[]): string {
	return blocks.flatMap(linesOf).join('\n');
}

export function plainInline(content: readonly Inline[]): string {
	return content
		.map((inline) => {
			if (inline.type === 'text') return inline.text;
			if (inline.type === 'break') return '\n';
			return ` [${plainInline(inline.content)}]`;
		})
		.join('');
}

function linesOf(block: Block): string[] {
	if (block.type === 'paragraph') return [plainInline(block.content)];
	if (block.type === 'list') return listLines(block, '');
	const caption = block.caption === '' ? [] : [block.caption];
	const rows = [block.header, ...block.rows.map((row) => row.cells)];
	return [...caption, ...rows.map((cells) => cells.map((cell) => oneLine(cell.content)).join('\t'))];
}

function listLines(list: List, indent: string): string[] {
	return list.items.flatMap((item, place) => [
		`${indent}${list.ordered ? `${place + 1}. ` : '- '}${oneLine(item.content)}`,
		...item.children.flatMap((child) => listLines(child, `${indent}  `)),
	]);
}

function oneLine(content: readonly Inline[]): string {
	return plainInline(content).replaceAll('\n', ' ');
}
