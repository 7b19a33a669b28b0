import type { List, ListItem } from '../rich-text.ts';
import { readInlines, trimLine, type Reading } from './read-inline.ts';
import type { Line } from './read.ts';
import { itemPattern, listEnd } from './signs.ts';

interface OpenItem {
	readonly line: number;
	readonly texts: string[];
	readonly children: OpenList[];
}

interface OpenList {
	readonly indent: number;
	readonly ordered: boolean;
	readonly items: OpenItem[];
	closed: boolean;
}

/** Lists from here on, and the line after them. A blank line between items is none of their business. */
export function readList(lines: readonly Line[], start: number, reading: Reading): [List[], number] {
	const roots: OpenList[] = [];
	let path: OpenList[] = [];
	let place = start;
	for (; place < lines.length; place++) {
		const line = lines[place];
		if (!line) break;
		const item = itemPattern.exec(line.text);
		if (item) {
			const indent = width(item[1] ?? '');
			const ordered = /^\d/.test(item[2] ?? '');
			path = path.filter((list) => list.indent <= indent);
			const current = path.at(-1);
			const added = { line: line.number, texts: [item[3] ?? ''], children: [] };
			// One blank more or less is no deeper list, unless the item is deeper than the text above it begins.
			if (current && indent < current.indent + 2 && current.ordered === ordered && !current.closed)
				current.items.push(added);
			else {
				if (current && indent < current.indent + 2) path.pop();
				const above = path.at(-1);
				const list = { indent, ordered, items: [added], closed: false };
				(above?.items.at(-1)?.children ?? roots).push(list);
				path.push(list);
			}
		} else if (line.text.trim() === listEnd) {
			const indent = width(/^[ \t]*/.exec(line.text)?.[0] ?? '');
			path = path.filter((list) => list.indent <= indent);
			const current = path.at(-1);
			if (current) current.closed = true;
		} else if (line.text.trim() === '') {
			const next = lines.slice(place).find((later) => later.text.trim() !== '');
			if (!next || !(itemPattern.test(next.text) || next.text.trim() === listEnd)) break;
		} else if (/^[ \t]/.test(line.text)) path.at(-1)?.items.at(-1)?.texts.push(line.text);
		else break;
	}
	return [roots.map((list) => toList(list, reading)), place];
}

function width(indent: string): number {
	return indent.replaceAll('\t', '    ').length;
}

function toList(list: OpenList, reading: Reading): List {
	const id = reading.newId();
	return { type: 'list', id, ordered: list.ordered, items: list.items.map((item) => toItem(item, reading)) };
}

function toItem(item: OpenItem, reading: Reading): ListItem {
	const text = item.texts.map(trimLine).join('\n');
	return {
		id: reading.newId(),
		content: text === '' ? [] : readInlines(text, item.line, reading),
		children: item.children.map((child) => toList(child, reading)),
	};
}
