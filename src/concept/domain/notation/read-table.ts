import type { Table, TableCell } from '../rich-text.ts';
import { readInlines, trimLine, type Reading } from './read-inline.ts';
import type { Line } from './read.ts';
import { captionPattern } from './signs.ts';

/** A line that begins with a bar, or a caption right above one. */
export function isTableStart(lines: readonly Line[], place: number): boolean {
	const isRow = (line: Line | undefined) => line?.text.trimStart().startsWith('|') ?? false;
	const line = lines[place];
	return isRow(line) || (captionPattern.test(line?.text.trim() ?? '') && isRow(lines[place + 1]));
}

/** @returns the table and the line after it */
export function readTable(lines: readonly Line[], start: number, reading: Reading): [Table, number] {
	const caption = captionPattern.exec(lines[start]?.text.trim() ?? '')?.[1] ?? null;
	const first = caption === null ? start : start + 1;
	let end = first;
	while (lines[end]?.text.trimStart().startsWith('|')) end += 1;
	const [head, rule, ...rest] = lines.slice(first, end);
	const header = head ? cells(head, reading) : [];
	const isRule = rule !== undefined && /^\|?(\s*:?-{3,}:?\s*\|?)+$/.test(rule.text.trim());
	const line = head?.number ?? 1;
	if (!isRule) reading.problems.push({ code: 'tableHeader', line: line + 1, sign: '| --- |' });
	const rows = (isRule ? rest : [rule, ...rest].filter((one) => one !== undefined)).map((row) => {
		const found = cells(row, reading);
		if (found.length > header.length)
			reading.problems.push({ code: 'tableColumns', line: row.number, sign: String(header.length) });
		const missing = Array.from({ length: header.length - found.length }, () => ({ content: [] }));
		return { id: reading.newId(), cells: [...found, ...missing] };
	});
	return [{ type: 'table', id: reading.newId(), caption: caption ?? '', header, rows }, end];
}

function cells(line: Line, reading: Reading): TableCell[] {
	const parts = split(line.text.trimStart());
	if (parts[0]?.trim() === '') parts.shift();
	if (parts.length > 1 && parts.at(-1)?.trim() === '') parts.pop();
	return parts.map((part) => ({ content: readInlines(trimLine(part), line.number, reading) }));
}

/** At bars that no backslash holds. */
function split(text: string): string[] {
	const parts = [''];
	for (let place = 0; place < text.length; place++) {
		const sign = text[place] ?? '';
		if (sign === '\\') parts.push(`${parts.pop() ?? ''}${sign}${text[++place] ?? ''}`);
		else if (sign === '|') parts.push('');
		else parts.push(`${parts.pop() ?? ''}${sign}`);
	}
	return parts;
}
