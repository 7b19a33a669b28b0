import type { Pair } from './common-subsequence.ts';

/**
 * What was put in or taken out between equal words can often be cut in several ways: "Kinder [und Eltern] und Paten" or
 * "Kinder und [Eltern und] Paten". The words are the same; people cut where a phrase begins.
 */
export function slideToPhrases(
	kept: readonly Pair[],
	old: readonly string[],
	now: readonly string[],
): readonly Pair[] {
	const pairs: Pair[] = [...kept];
	for (let place = 0; place <= pairs.length; place++) {
		const before = pairs[place - 1] ?? [-1, -1];
		const after = pairs[place] ?? [old.length, now.length];
		const [gone, come] = [after[0] - before[0] - 1, after[1] - before[1] - 1];
		if (gone === 0 && come > 0) slide(pairs, place, now, 1, come);
		else if (come === 0 && gone > 0) slide(pairs, place, old, 0, gone);
	}
	return pairs;
}

/** Moves one change over the equal words before it to where it reads best. @param side 0 for what went, 1 for what came */
function slide(pairs: Pair[], place: number, words: readonly string[], side: 0 | 1, length: number): void {
	const start = (pairs[place - 1]?.[side] ?? -1) + 1;
	let best = { steps: 0, score: score(words, start, length) };
	for (let steps = 1; mayStep(pairs, place, words, side, length, steps); steps++) {
		const found = score(words, start - steps, length);
		if (found > best.score) best = { steps, score: found };
	}
	for (let step = 1; step <= best.steps; step++) {
		const [one, other] = pairs[place - step] ?? [0, 0];
		pairs[place - step] = side === 1 ? [one, other + length] : [one + length, other];
	}
}

/** Whether the word that the change would leave behind is the same as the one that it would take in. */
function mayStep(
	pairs: readonly Pair[],
	place: number,
	words: readonly string[],
	side: 0 | 1,
	length: number,
	steps: number,
): boolean {
	const [pair, next] = [pairs[place - steps], pairs[place - steps + 1]];
	if (!pair) return false;
	// Only over words that follow each other on both sides: behind them another change begins.
	if (steps > 1 && next && (next[0] !== pair[0] + 1 || next[1] !== pair[1] + 1)) return false;
	return words[pair[side]] === words[pair[side] + length];
}

const joining = /^(?:[,;]|und|oder|sowie|bzw\.|beziehungsweise)$/;

function score(words: readonly string[], start: number, length: number): number {
	const part = words.slice(start, start + length);
	const count = (signs: string) => part.filter((word) => signs.includes(word)).length;
	const balanced = count('(') === count(')') && count('„»') === count('“«') && count('[') === count(']');
	return (
		(balanced ? 4 : 0) +
		(joining.test(part[0] ?? '') ? 2 : 0) -
		(joining.test(part.at(-1) ?? '') ? 1 : 0) +
		(/^[.!?]$/.test(part.at(-1) ?? '') ? 1 : 0)
	);
}
