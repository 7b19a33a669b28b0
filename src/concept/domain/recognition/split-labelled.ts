import { isBold, splitLines, wordsOf } from './inline.ts';
import { isDetail } from './labels.ts';
import type { SourceInline, SourceParagraph } from './source.ts';
import { announced, isChapter, isPreamble, numberedLabel } from './wording.ts';

/** A paragraph in which labelled lines stand directly above their text becomes several. */
export function splitLabelled(block: SourceParagraph): readonly SourceParagraph[] {
	const lines = splitLines(block.content);
	if (
		lines.length < 2 ||
		block.last - block.first + 1 !== lines.length ||
		lines.length > 2000 ||
		isBold(block.content)
	)
		return [block];
	const starts = lines.map(
		(line, index) =>
			index === 0 ||
			isLabelLine(wordsOf(line)) ||
			isLabelLine(wordsOf(lines[index - 1] ?? [])) ||
			(index === 1 && isNumberedChapter(wordsOf(lines[0] ?? []))) ||
			isLabelledText(wordsOf(line), wordsOf(lines[index - 1] ?? [])),
	);
	if (!starts.some((start, index) => start && index > 0)) return [block];
	const parts: SourceParagraph[] = [];
	for (let at = 0; at < lines.length;) {
		let end = at + 1;
		while (end < lines.length && starts[end] !== true) end++;
		const content = lines
			.slice(at, end)
			.flatMap((line, index): readonly SourceInline[] =>
				index === 0 ? line : [{ type: 'break', style: 'line' }, ...line],
			);
		parts.push({ ...block, content, first: block.first + at, last: block.first + end - 1 });
		at = end;
	}
	return parts;
}

const isLabelLine = (text: string): boolean =>
	text.length <= 160 &&
	!/[.;!?,]$/.test(text) &&
	((numberedLabel(text) !== null && !isDetail(text)) ||
		numberedLine.test(text) ||
		(announced(text) !== null && text.length < 60));

/** "2.1.1 Ziel: Beruf und Familie" directly above its text. */
const numberedLine = /^\d{1,2}(?:\.\d{1,2})+\.?\s+\p{Lu}/u;

/** "1 Einleitung", "2 Handlungsfelder": a number and a word that only chapters have. */
export function isNumberedChapter(text: string): boolean {
	const rest = /^\d{1,2}\.?\s+(\p{Lu}.{2,50})$/u.exec(text)?.[1];
	return (
		rest !== undefined &&
		!/[.;!?,]$/.test(rest) &&
		(isChapter(rest) || announced(rest) !== null || isPreamble(rest))
	);
}

/** "Ziel 2: Eltern sind beteiligt." directly below another whole sentence. */
function isLabelledText(text: string, before: string): boolean {
	return (
		/[.;:!?]$/.test(before) && /^[^:]{2,40}\d[^:\s]{0,8}\s*[:–—]/u.test(text) && numberedLabel(text) !== null
	);
}
