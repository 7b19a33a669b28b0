import { append } from './append.ts';
import type { Bag } from './similarity.ts';

/**
 * Finds texts that could be alike without looking at each pair: by their rarest words. The work per question is
 * bounded, however many texts there are and however much they have in common.
 */
export class WordIndex {
	private readonly places = new Map<string, number[]>();

	constructor(bags: readonly Bag[]) {
		for (const [place, bag] of bags.entries())
			for (const word of bag.keys()) append(this.places, word, place);
	}

	/** Places of the texts that share most of the rarest words, the likeliest first. */
	candidates(bag: Bag): readonly number[] {
		const rarest = [...bag.keys()]
			.flatMap((word) => {
				const found = this.places.get(word);
				return found ? [found] : [];
			})
			.sort((one, other) => one.length - other.length)
			.slice(0, words);
		const hits = new Map<number, number>();
		for (const found of rarest)
			for (const place of found.slice(0, texts)) hits.set(place, (hits.get(place) ?? 0) + 1 / found.length);
		return [...hits]
			.sort(([, one], [, other]) => other - one)
			.slice(0, answers)
			.map(([place]) => place);
	}
}

/** Rarest words that are looked up, texts looked at for each, and answers. */
const [words, texts, answers] = [16, 64, 12];
