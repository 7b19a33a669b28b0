import { isFunctionWord } from '#shared/german/function-words.ts';

/** How often each content word comes in a text, in small letters. */
export type Bag = ReadonlyMap<string, number>;

export function bagOf(text: string): Bag {
	const bag = new Map<string, number>();
	for (const word of wordsOf(text)) if (!isFunctionWord(word)) bag.set(word, (bag.get(word) ?? 0) + 1);
	return bag;
}

function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

export function sizeOf(bag: Bag): number {
	let size = 0;
	for (const count of bag.values()) size += count;
	return size;
}

export function sharedBy(one: Bag, other: Bag): number {
	let shared = 0;
	for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0);
	return shared;
}

/** Share of the content words of both texts that they have in common: 0 for nothing, 1 for all (Dice). */
export function similarity(one: Bag, other: Bag): number {
	const words = sizeOf(one) + sizeOf(other);
	return words === 0 ? 0 : (2 * sharedBy(one, other)) / words;
}

/** Neighbouring words, two by two: a text that was taken out of another one shares them, one of the same topic hardly. */
export function neighboursOf(text: string): ReadonlySet<string> {
	const words = wordsOf(text);
	return new Set(words.slice(1).map((word, place) => `${words[place]} ${word}`));
}

/** Which share of a text stands in another one, in its own order of words. */
export function shareIn(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
	let found = 0;
	for (const pair of part) if (whole.has(pair)) found += 1;
	return part.size === 0 ? 0 : found / part.size;
}
