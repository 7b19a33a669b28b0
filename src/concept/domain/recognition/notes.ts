import { dropStart, textOf, wordsOf } from './inline.ts';
import type { SourceBlock, SourceInline, SourceNote, SourceParagraph } from './source.ts';

export interface Notes {
	readonly blocks: readonly SourceBlock[];
	readonly notes: readonly SourceNote[];
	/** Paragraphs that define a marked term, by their first line. */
	readonly definitions: ReadonlyMap<
		number,
		{ readonly term: string; readonly content: readonly SourceInline[] }
	>;
}

const mark = /^(\*{1,5}|[⁰¹²³⁴⁵⁶⁷⁸⁹]+\)?)\s*(?=\S)/;
const farthest = 80;

/**
 * Notes that are marked by stars or raised digits: a paragraph that begins with the mark belongs to the place where the
 * mark stands in the text before it. When it begins with the marked words themselves, it defines them.
 */
export function linkNotes(source: readonly SourceBlock[], known: readonly SourceNote[]): Notes {
	const blocks: (SourceBlock | null)[] = [...source];
	const notes = [...known];
	const definitions = new Map<number, { term: string; content: readonly SourceInline[] }>();
	source.forEach((block, at) => {
		if (block.type !== 'paragraph') return;
		const text = wordsOf(block.content);
		const found = mark.exec(text);
		if (!found?.[1]) return;
		const place = findMark(blocks, at, found[1]);
		if (!place) return;
		const content = dropStart(block.content, found[0].length);
		const term = termOf(wordsOf(content), place.before);
		if (term !== '') {
			definitions.set(block.first, { term, content });
			return;
		}
		const id = `${found[1]}@${block.first}`;
		const target = blocks[place.block];
		if (!target || target.type === 'table') return;
		blocks[place.block] = { ...target, content: place.replace(id) };
		blocks[at] = null;
		notes.push({ id, content, first: block.first, last: block.last });
	});
	return { blocks: blocks.filter((block) => block !== null), notes, definitions };
}

interface Place {
	readonly block: number;
	/** The text up to the mark. */
	readonly before: string;
	replace(id: string): readonly SourceInline[];
}

function findMark(blocks: readonly (SourceBlock | null)[], from: number, sign: string): Place | null {
	const escaped = sign.replace(/[*)]/g, '\\$&');
	const pattern = new RegExp(`(?<=[\\p{L}\\p{N}.,;:“”")])${escaped}(?![\\p{L}*⁰¹²³⁴⁵⁶⁷⁸⁹])`, 'u');
	for (let at = from - 1; at >= Math.max(0, from - farthest); at--) {
		const block = blocks[at];
		if (!block || block.type === 'table') continue;
		const text = wordsOf(block.content);
		// Before the last note with this sign stand the signs of that note.
		if (block.type === 'paragraph' && mark.exec(text)?.[1] === sign) return null;
		if (!text.includes(sign)) continue;
		const place = placeIn(block.content, pattern);
		if (place) return { block: at, ...place };
	}
	return null;
}

function placeIn(content: SourceParagraph['content'], pattern: RegExp): Omit<Place, 'block'> | null {
	for (let index = 0; index < content.length; index++) {
		const part = content[index];
		if (part?.type !== 'text') continue;
		const previous = content[index - 1];
		const lead = previous?.type === 'text' ? previous.text.slice(-1) : '';
		const found = pattern.exec(lead + part.text);
		if (!found) continue;
		const start = found.index - lead.length;
		if (start < 0) continue;
		return {
			before: wordsOf(content.slice(0, index)) + ' ' + part.text.slice(0, start),
			replace: (id) => [
				...content.slice(0, index),
				...textOf(part.text.slice(0, start)).map((text) => ({ ...text, marks: part.marks }) as SourceInline),
				{ type: 'note', id },
				...textOf(part.text.slice(start + found[0].length)).map(
					(text) => ({ ...text, marks: part.marks }) as SourceInline,
				),
				...content.slice(index + 1),
			],
		};
	}
	return null;
}

/** The words with which a note begins and before which its mark stands: the term that it defines. */
function termOf(note: string, before: string): string {
	const start =
		/^(.{2,100}?)(?:,|:|\s[–-]\s|\s(?:sind|ist|umfasst|umfassen|bezeichnet|meint|im Sinne)\s|$)/u.exec(
			note,
		)?.[1] ?? '';
	const words = start.trim();
	return words !== '' && before.replace(/\s+/g, ' ').trim().toLowerCase().endsWith(words.toLowerCase())
		? words
		: '';
}
