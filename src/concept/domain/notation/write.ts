import type { Block, Inline, List, Table } from '../rich-text.ts';
import { itemPattern, captionPattern, listEnd, type Terms } from './signs.ts';
import { closeEdges, writeInlines } from './write-inline.ts';

const byId: Terms = { nameOf: () => null, find: () => null };

/** Rich text as notation; `readNotation` gives the same blocks back. Blocks are canonical (canonicalBlocks). */
export function writeNotation(blocks: readonly Block[], terms: Terms = byId): string {
	const parts: string[] = [];
	blocks.forEach((block, place) => {
		const before = blocks[place - 1];
		if (block.type === 'list' && before?.type === 'list' && before.ordered === block.ordered)
			parts.push(listEnd);
		if (block.type === 'paragraph') parts.push(writeLines(block.content, '', terms));
		else if (block.type === 'list') parts.push(writeList(block, '', terms));
		else parts.push(writeTable(block, terms));
	});
	return parts.join('\n\n');
}

/** Lines of a text, each safe from being taken for something else. */
function writeLines(content: readonly Inline[], indent: string, terms: Terms): string {
	return writeInlines(content, '\n', terms)
		.replace(/\n(?=\n)/g, '{/}') // an empty line would end the text
		.split('\n')
		.map((line) => safeLine(closeEdges(line)))
		.join(`\n${indent}`);
}

function safeLine(line: string): string {
	const item = itemPattern.exec(line);
	if (item) {
		const sign = /^\d/.test(item[2] ?? '') ? (item[2] ?? '').length - 1 : 0;
		return `${line.slice(0, sign)}\\${line.slice(sign)}`;
	}
	return captionPattern.test(line) ? line.replace(':', '\\:') : line;
}

function writeList(list: List, indent: string, terms: Terms): string {
	return list.items
		.flatMap((item, place) => {
			const marker = list.ordered ? `${place + 1}. ` : '- ';
			const deeper = `${indent}${' '.repeat(marker.length)}`;
			const children = item.children.flatMap((child, index) => {
				const before = item.children[index - 1];
				const parted = before?.ordered === child.ordered ? [`${deeper}${listEnd}`] : [];
				return [...parted, writeList(child, deeper, terms)];
			});
			const text = item.content.length === 0 ? '' : writeLines(item.content, deeper, terms);
			return [`${indent}${marker}${text}`, ...children];
		})
		.join('\n');
}

function writeTable(table: Table, terms: Terms): string {
	const row = (cells: readonly { readonly content: readonly Inline[] }[]) =>
		`| ${cells.map((cell) => closeEdges(writeInlines(cell.content, '{/}', terms))).join(' | ')} |`;
	return [
		...(table.caption === '' ? [] : [`Tabelle: ${table.caption}`]),
		row(table.header),
		`|${table.header.map(() => ' --- |').join('')}`,
		...table.rows.map((one) => row(one.cells)),
	].join('\n');
}
