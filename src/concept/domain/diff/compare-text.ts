import { sentences } from '#shared/german/sentences.ts';
import { tokensOf } from '#shared/german/tokens.ts';
import { alignSentences, type Sentence } from './align-sentences.ts';
import type { Segment } from './comparison.ts';
import { compareWords } from './compare-words.ts';
import type { Effort } from './effort.ts';
import { tidy } from './segments.ts';

/** What changed between two wordings of one passage: first by sentence, then by word. */
export function compareText(old: string, now: string, effort: Effort): readonly Segment[] {
	if (old === now) return tidy([{ op: 'equal', text: old }]);
	if (old === '' || now === '' || !effort.reads(old.length + now.length))
		return tidy(replaceMiddle(old, now));
	const groups = alignSentences(sentencesOf(old), sentencesOf(now), effort);
	return tidy(
		groups.flatMap((group) =>
			compareWords(
				group.old.flatMap(({ tokens }) => tokens),
				group.now.flatMap(({ tokens }) => tokens),
				effort,
			),
		),
	);
}

function sentencesOf(text: string): readonly Sentence[] {
	return sentences(tokensOf(text)).map((tokens) => ({
		tokens,
		text: tokens
			.map((token) => token.text)
			.join('')
			.trimEnd(),
	}));
}

/** Equal ends, cut at white space, and all between them old and new. */
function replaceMiddle(old: string, now: string): readonly Segment[] {
	const shorter = Math.min(old.length, now.length);
	const isSpace = (text: string, place: number) => /\s/.test(text[place] ?? ' ');
	let start = 0;
	while (start < shorter && old[start] === now[start]) start += 1;
	while (start > 0 && !(isSpace(old, start) && isSpace(now, start)) && !isSpace(old, start - 1)) start -= 1;
	let end = 0;
	const [oldEnd, nowEnd] = [old.length, now.length];
	while (end < shorter - start && old[oldEnd - 1 - end] === now[nowEnd - 1 - end]) end += 1;
	while (
		end > 0 &&
		!(isSpace(old, oldEnd - end - 1) && isSpace(now, nowEnd - end - 1)) &&
		!isSpace(old, oldEnd - end)
	)
		end -= 1;
	return [
		{ op: 'equal', text: old.slice(0, start) },
		{ op: 'delete', text: old.slice(start, oldEnd - end) },
		{ op: 'insert', text: now.slice(start, nowEnd - end) },
		{ op: 'equal', text: old.slice(oldEnd - end) },
	];
}
