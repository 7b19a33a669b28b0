import type { Block, List, Table, TableCell } from '#concept/domain/rich-text.ts';
import { writeComment } from './comments.ts';
import { escapeText } from './escape.ts';
import type { Notes } from './notes.ts';
import { writeInlines } from './write-inlines.ts';

export function writeBlock(block: Block, notes: Notes): string {
	if (block.type === 'list') return writeList(block, notes).join('\n');
	if (block.type === 'table') return writeTable(block, notes);
	if (block.content.length === 0) return writeComment('text', { id: block.id, empty: true });
	const text = writeInlines(block.content, { breaks: 'line', notes });
	return `${writeComment('text', { id: block.id })}\n${text}`;
}

function writeList(list: List, notes: Notes): string[] {
	const items = list.items.flatMap((item, place) => {
		const marker = list.ordered ? `${place + 1}. ` : '- ';
		const indent = ' '.repeat(marker.length);
		const text = writeInlines(item.content, { breaks: 'tag', notes });
		const own = [text, writeComment('item', { id: item.id })].filter(Boolean).join(' ');
		const below = item.children.flatMap((child) => writeList(child, notes));
		return [marker + own, ...below.map((line) => indent + line)];
	});
	return [writeComment('list', { id: list.id }), ...items];
}

function writeTable(table: Table, notes: Notes): string {
	const cells = (row: readonly TableCell[], last = '') =>
		`| ${row
			.map((cell, place) => {
				const text = writeInlines(cell.content, { breaks: 'tag', notes });
				return place === row.length - 1 ? [text, last].filter(Boolean).join(' ') : text;
			})
			.join(' | ')} |`;
	const captioned = table.caption !== '';
	const lines = [
		writeComment('table', { id: table.id, caption: captioned ? true : undefined }),
		...(captioned ? [escapeText(table.caption, { start: true, end: true }), ''] : []),
		cells(table.header),
		`| ${table.header.map(() => '---').join(' | ')} |`,
		...table.rows.map((row) => cells(row.cells, writeComment('row', { id: row.id }))),
	];
	return lines.join('\n');
}
