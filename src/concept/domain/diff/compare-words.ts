import { isFunctionWord } from '#shared/german/function-words.ts';
import type { Token } from '#shared/german/tokens.ts';
import { commonSubsequence, type Pair } from './common-subsequence.ts';
import type { Segment } from './comparison.ts';
import type { Effort } from './effort.ts';
import { slideToPhrases } from './slide.ts';

/**
 * Two wordings of one sentence, marked as a person would: words whole, and one long change rather than many short ones.
 * A sentence of which more than 60 % is another one is shown old and new.
 */
export function compareWords(
	old: readonly Token[],
	now: readonly Token[],
	effort: Effort,
): readonly Segment[] {
	const [oldWords, nowWords] = [placesOfWords(old), placesOfWords(now)];
	const textAt = (tokens: readonly Token[], places: readonly number[]) =>
		places.map((place) => tokens[place]?.text ?? '');
	const [oldTexts, nowTexts] = [textAt(old, oldWords), textAt(now, nowWords)];
	const kept = commonSubsequence(oldTexts, nowTexts, effort, weightOf);
	if (isRewritten(oldTexts, nowTexts, kept)) return segmentsOf(old, now, []);
	const shown = withoutIslands(slideToPhrases(kept, oldTexts, nowTexts), oldTexts, nowTexts);
	return segmentsOf(
		old,
		now,
		shown.map(([one, other]) => [oldWords[one] ?? 0, nowWords[other] ?? 0]),
	);
}

function placesOfWords(tokens: readonly Token[]): readonly number[] {
	return tokens.flatMap(({ kind }, place) => (kind === 'space' ? [] : [place]));
}

function isContent(word: string): boolean {
	return /[\p{L}\p{N}§]/u.test(word) && !isFunctionWord(word);
}

/** Content words hold a sentence together; commas and articles are in every one. */
function weightOf(word: string): number {
	return isContent(word) ? 5 : /[\p{L}\p{N}]/u.test(word) ? 2 : 1;
}

const rewrittenFrom = 0.6;

/** Where words only came, or only went, nothing is rewritten, however many they are. */
function isRewritten(old: readonly string[], now: readonly string[], kept: readonly Pair[]): boolean {
	if (kept.length === old.length || kept.length === now.length) return kept.length === 0;
	const content = old.filter(isContent).length + now.filter(isContent).length;
	const shared = kept.filter(([place]) => isContent(old[place] ?? '')).length;
	return content === 0
		? 2 * kept.length < (1 - rewrittenFrom) * (old.length + now.length)
		: 2 * shared < (1 - rewrittenFrom) * content;
}

const smallestIsland = 3;

/** Words that stay between two changes are hard to read when they are few: they are shown as part of one change. */
function withoutIslands(
	kept: readonly Pair[],
	old: readonly string[],
	now: readonly string[],
): readonly Pair[] {
	const runs = runsOf(kept);
	return runs.flatMap((run, place) => {
		const [first, last] = [run[0], run.at(-1)];
		const atStart = place === 0 && first?.[0] === 0 && first[1] === 0;
		const atEnd = place === runs.length - 1 && last?.[0] === old.length - 1 && last[1] === now.length - 1;
		const content = run.filter(([word]) => isContent(old[word] ?? '')).length;
		return atStart || atEnd || content >= smallestIsland ? run : [];
	});
}

/** Pairs that follow each other on both sides. */
function runsOf(kept: readonly Pair[]): readonly (readonly Pair[])[] {
	const runs: Pair[][] = [];
	for (const pair of kept) {
		const last = runs.at(-1)?.at(-1);
		if (last?.[0] === pair[0] - 1 && last[1] === pair[1] - 1) runs.at(-1)?.push(pair);
		else runs.push([pair]);
	}
	return runs;
}

function segmentsOf(old: readonly Token[], now: readonly Token[], kept: readonly Pair[]): readonly Segment[] {
	const segments: Segment[] = [];
	const text = (tokens: readonly Token[]) => tokens.map((token) => token.text).join('');
	let [oldPlace, nowPlace] = [0, 0];
	for (const [one, other] of [...kept, [old.length, now.length] as const]) {
		segments.push({ op: 'delete', text: text(old.slice(oldPlace, one)) });
		segments.push({ op: 'insert', text: text(now.slice(nowPlace, other)) });
		segments.push({ op: 'equal', text: text(old.slice(one, one + 1)) });
		[oldPlace, nowPlace] = [one + 1, other + 1];
	}
	return segments;
}
