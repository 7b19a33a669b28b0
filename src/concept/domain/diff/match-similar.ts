import { similarity, type Bag } from './similarity.ts';
import { WordIndex } from './word-index.ts';

/** Something with a text, at a place in its own text. */
export interface Candidate<Thing> {
	readonly thing: Thing;
	readonly bag: Bag;
	readonly place: number;
}

/**
 * Pairs of what is alike, the most alike first, each at most once. Of equally alike ones those are paired that stand
 * nearer to each other.
 * @param likeness of two whose words are similar to this degree; 0 if they are no pair
 */
export function matchSimilar<Thing>(
	old: readonly Candidate<Thing>[],
	now: readonly Candidate<Thing>[],
	likeness: (old: Candidate<Thing>, now: Candidate<Thing>, similarity: number) => number,
): readonly (readonly [Thing, Thing])[] {
	const index = new WordIndex(old.map(({ bag }) => bag));
	const found = now.flatMap((one) =>
		index.candidates(one.bag).flatMap((place) => {
			const other = old[place];
			if (!other) return [];
			const score = likeness(other, one, similarity(other.bag, one.bag));
			return score > 0 ? [{ old: other, now: one, score, distance: Math.abs(other.place - one.place) }] : [];
		}),
	);
	found.sort((one, other) => other.score - one.score || one.distance - other.distance);
	const taken = new Set<Thing>();
	return found.flatMap(({ old: { thing }, now: { thing: other } }) => {
		if (taken.has(thing) || taken.has(other)) return [];
		taken.add(thing).add(other);
		return [[thing, other] as const];
	});
}
