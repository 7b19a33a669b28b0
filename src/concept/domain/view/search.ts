import type { Element } from '../element.ts';
import { plainText } from '../plain-text.ts';
import { foldText, foldWord } from './fold.ts';
import type { Reading } from './pages.ts';

export interface SearchHit {
	readonly element: Element;
	readonly number: string;
	readonly title: readonly Segment[];
	/** A passage around the first place in the text; empty when only the title matched. */
	readonly passage: readonly Segment[];
}

export interface Segment {
	readonly text: string;
	readonly hit: boolean;
}

export interface SearchResult {
	readonly hits: readonly SearchHit[];
	/** No element has all the words: these have at least one. */
	readonly someWordsOnly: boolean;
}

const passageLength = 240;

/**
 * Elements that hold all words of the query, in title, number or text; words are found inside compounds and with
 * umlauts written either way. Titles and numbers come first, then document order.
 */
export function searchConcept(reading: Reading, query: string): SearchResult {
	const words = [
		...new Set(
			query
				.split(/\s+/)
				.map(foldWord)
				.filter((word) => word !== ''),
		),
	].slice(0, 8);
	if (words.length === 0) return { hits: [], someWordsOnly: false };
	const entries = reading.content.tree.map((element) => entryOf(reading, element));
	const found = (all: boolean) =>
		entries
			.map((entry) => ({ entry, rank: rankOf(entry, words, all) }))
			.filter(({ rank }) => rank > 0)
			.toSorted((one, other) => other.rank - one.rank)
			.map(({ entry }) => hitOf(entry, words));
	const hits = found(true);
	if (hits.length > 0 || words.length === 1) return { hits, someWordsOnly: false };
	const some = found(false);
	return { hits: some, someWordsOnly: some.length > 0 };
}

interface Entry {
	readonly element: Element;
	readonly number: string;
	readonly text: string;
	readonly head: string;
	readonly body: string;
}

function entryOf(reading: Reading, element: Element): Entry {
	const number = reading.content.numbers.get(element.id) ?? '';
	const text = [plainText(element.body), ...measureTexts(element)]
		.filter((part) => part !== '')
		.join(' · ')
		.replace(/\s+/g, ' ')
		.trim();
	return {
		element,
		number,
		text,
		head: foldText(`${number} ${element.title}`).folded,
		body: foldText(text).folded,
	};
}

function measureTexts({ measure }: Element): readonly string[] {
	if (!measure) return [];
	const lists = [measure.contributingUnits, measure.partners, measure.targetGroups];
	return [measure.leadUnit, ...lists.flat(), measure.period, measure.needs].filter((text) => text !== '');
}

/** 0: not found; more for words in the head, most for whole heads that begin with the query. */
function rankOf(entry: Entry, words: readonly string[], all: boolean): number {
	const inHead = words.filter((word) => entry.head.includes(word)).length;
	const anywhere = words.filter((word) => entry.head.includes(word) || entry.body.includes(word)).length;
	if (anywhere === 0 || (all && anywhere < words.length)) return 0;
	return anywhere + inHead * 2;
}

function hitOf({ element, number, text }: Entry, words: readonly string[]): SearchHit {
	return { element, number, title: mark(element.title, words), passage: passageOf(text, words) };
}

function passageOf(text: string, words: readonly string[]): readonly Segment[] {
	const { folded, places } = foldText(text);
	const first = Math.min(...words.map((word) => folded.indexOf(word)).filter((place) => place >= 0));
	const middle = Number.isFinite(first) ? (places[first] ?? 0) : 0;
	let from = Math.max(0, middle - passageLength / 3);
	if (from > 0) from = text.indexOf(' ', from) + 1 || from;
	let to = Math.min(text.length, from + passageLength);
	if (to < text.length) to = Math.max(text.lastIndexOf(' ', to), middle + 1);
	const passage = mark(text.slice(from, to), words);
	const before: Segment[] = from > 0 ? [{ text: '… ', hit: false }] : [];
	const after: Segment[] = to < text.length ? [{ text: ' …', hit: false }] : [];
	return passage.length === 0 ? [] : [...before, ...passage, ...after];
}

/** The text cut at the places where a word was found. */
export function mark(text: string, words: readonly string[]): readonly Segment[] {
	const { folded, places } = foldText(text);
	const hit = new Uint8Array(text.length);
	for (const word of words)
		for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
			hit.fill(1, places[at] ?? 0, places[at + word.length] ?? text.length);
	const segments: { text: string; hit: boolean }[] = [];
	for (let place = 0; place < text.length; place++) {
		const inside = hit[place] === 1;
		const last = segments.at(-1);
		if (last?.hit === inside) last.text += text.charAt(place);
		else segments.push({ text: text.charAt(place), hit: inside });
	}
	return segments;
}
