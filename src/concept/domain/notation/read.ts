import type { Id } from '#shared/ids.ts';
import { canonicalBlocks } from '../canonical-blocks.ts';
import type { Block } from '../rich-text.ts';
import { readInlines, trimLine, type NotationProblem, type Reading } from './read-inline.ts';
import { readList } from './read-list.ts';
import { isTableStart, readTable } from './read-table.ts';
import { itemPattern, listEnd, type Terms } from './signs.ts';

export interface Line {
	/** From 1. */
	readonly number: number;
	readonly text: string;
}

export interface NotationOutcome {
	readonly blocks: readonly Block[];
	/** Empty when everything was understood; else nothing should be saved, and the text stays in the form. */
	readonly problems: readonly NotationProblem[];
}

const byId: Terms = { nameOf: () => null, find: () => null };

/** Reads notation into canonical blocks with new ids; `alignBlocks` gives them the ids they had. */
export function readNotation(text: string, newId: () => Id, terms: Terms = byId): NotationOutcome {
	const reading: Reading = { newId, terms, problems: [] };
	const lines = text
		.replace(/\r\n?|[\u2028\u2029]/g, '\n')
		.split('\n')
		.map((line, place) => ({ number: place + 1, text: line }));
	const blocks: Block[] = [];
	let place = 0;
	while (place < lines.length) {
		const line = lines[place];
		if (!line) break;
		if (line.text.trim() === '' || line.text.trim() === listEnd) place += 1;
		else if (itemPattern.test(line.text)) {
			const [lists, next] = readList(lines, place, reading);
			blocks.push(...lists);
			place = next;
		} else if (isTableStart(lines, place)) {
			const [table, next] = readTable(lines, place, reading);
			blocks.push(table);
			place = next;
		} else {
			const end = paragraphEnd(lines, place);
			const content = lines
				.slice(place, end)
				.map((one) => trimLine(one.text))
				.join('\n');
			blocks.push({ type: 'paragraph', id: newId(), content: readInlines(content, line.number, reading) });
			place = end;
		}
	}
	return { blocks: canonicalBlocks(blocks), problems: reading.problems };
}

function paragraphEnd(lines: readonly Line[], start: number): number {
	let end = start + 1;
	while (end < lines.length) {
		const text = lines[end]?.text ?? '';
		if (text.trim() === '' || text.trim() === listEnd || itemPattern.test(text) || isTableStart(lines, end))
			break;
		end += 1;
	}
	return end;
}
