import { splitLines, wordsOf } from './inline.ts';
import type { SourceBlock } from './source.ts';
import { isContents } from './wording.ts';

export interface Contents {
	/** Places (in the list of blocks) that belong to a table of contents. */
	readonly blocks: ReadonlySet<number>;
	/** Entries without page numbers, and how deep they stand; used to find headings that nobody marked. */
	readonly entries: ReadonlyMap<string, number>;
}

const leader = /(?:\.{3,}|…+|(?:\. ){3,}|_{3,}|\t)\s*(?:\d{1,4}|[ivx]{1,6})\s*$/;
const endsWithPage = /\s\d{1,4}\s*$/;
const farthest = 400;
/** Longer lines are no entries; looking for their page number would take the square of their length. */
const longestEntry = 1000;

/** Tables of contents: by their heading, by dots and page numbers, and by their entries coming again in the text. */
export function findContents(blocks: readonly SourceBlock[]): Contents {
	const found = new Set<number>();
	const entries = new Map<string, number>();
	for (let at = 0; at < blocks.length; at++) {
		const block = blocks[at];
		if (!block || found.has(at)) continue;
		const texts = linesOf(block);
		const hasLeaders =
			texts.length > 0 && texts.every((text) => text.length <= longestEntry && leader.test(text));
		if (isMarked(block) || (hasLeaders && (texts.length > 1 || found.has(at - 1)))) add(at);
		else if (texts.length === 1 && block.type !== 'item' && isContents(texts[0] ?? '')) {
			found.add(at);
			for (const place of entriesAfter(blocks, at)) add(place);
		}
	}
	return { blocks: found, entries };

	function add(place: number): void {
		found.add(place);
		const block = blocks[place];
		if (!block) return;
		for (const text of linesOf(block)) {
			const entry = entryOf(text);
			const depth =
				/^\d+(?:\.\d+)*/.exec(entry)?.[0].split('.').length ?? (block.type === 'item' ? block.depth + 2 : 1);
			if (!entries.has(entry)) entries.set(entry, depth);
		}
	}
}

const isMarked = (block: SourceBlock): boolean => block.type === 'paragraph' && block.isContents;

function linesOf(block: SourceBlock): readonly string[] {
	if (block.type === 'table') return block.rows.map((row) => row.cells.map(wordsOf).join('\t').trimEnd());
	return splitLines(block.content).map((line) =>
		line
			.map((part) => (part.type === 'text' ? part.text : ''))
			.join('')
			.trim(),
	);
}

/** An entry as it comes again in the text. */
export function entryOf(text: string): string {
	if (text.length > longestEntry) return text.toLowerCase();
	return text
		.replace(leader, '')
		.replace(endsWithPage, '')
		.replace(/\s+/g, ' ')
		.replace(/\s*:$/, '')
		.trim()
		.toLowerCase();
}

function entriesAfter(blocks: readonly SourceBlock[], heading: number): readonly number[] {
	const places: number[] = [];
	const seen = new Set<string>();
	let paged = 0;
	let unpaged = 0;
	for (let at = heading + 1; at < blocks.length && places.length < farthest; at++) {
		const block = blocks[at];
		if (!block) break;
		const texts = linesOf(block);
		if (isMarked(block)) {
			places.push(at);
			continue;
		}
		const isPaged = texts.every((text) => leader.test(text) || endsWithPage.test(text));
		// The first entry that comes again is the first heading of the text itself.
		if (!isPaged && texts.some((text) => seen.has(entryOf(text)))) return places;
		if (block.type === 'heading' && !isPaged) break;
		if (!isPaged && paged > unpaged) break;
		if (texts.some((text) => text.length > 160 || /[.;!?]$/.test(text.replace(leader, '').trim()))) break;
		if (isPaged) paged += 1;
		else unpaged += 1;
		for (const text of texts) seen.add(entryOf(text));
		places.push(at);
	}
	// Without page numbers and without anything coming again, these lines are more likely content.
	return paged > unpaged ? places : places.filter((at) => isMarked(blocks[at] as SourceBlock));
}
