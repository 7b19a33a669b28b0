import type { ElementKind } from '../kinds.ts';
import { readHeading } from './heading.ts';
import { wordsOf } from './inline.ts';
import { isDetail, type OutlineBlock } from './outline.ts';
import { sourceLine } from './source-reference.ts';
import type { SourceParagraph } from './source.ts';

const longest = 700;

/**
 * Guidelines are often written as plain paragraphs under their heading, one each. That is read so when nothing else
 * (no list, no label, no table) stands there and at least two paragraphs do; a sentence that ends with a colon, or that
 * speaks about the guidelines, introduces them.
 */
export function findProseElements(blocks: readonly OutlineBlock[]): ReadonlyMap<number, ElementKind> {
	const found = new Map<number, ElementKind>();
	blocks.forEach((block, at) => {
		if (block.type !== 'heading') return;
		const read = readHeading(block.text);
		if (read.form !== 'announce' || read.kind !== 'guideline') return;
		const below = untilHeading(blocks, at + 1);
		if (!below) return;
		const own = below.filter((paragraph) => !isIntroduction(wordsOf(paragraph.content)));
		if (own.length < 2 || own.some(({ content }) => wordsOf(content).length > longest)) return;
		for (const { first } of own) found.set(first, read.kind);
	});
	return found;
}

/** The paragraphs below a heading; null when something else stands among them. */
function untilHeading(blocks: readonly OutlineBlock[], from: number): readonly SourceParagraph[] | null {
	const paragraphs: SourceParagraph[] = [];
	for (let at = from; at < blocks.length; at++) {
		const block = blocks[at];
		if (!block || block.type === 'heading') break;
		if (block.type !== 'paragraph' || isDetail(wordsOf(block.content))) return null;
		paragraphs.push(block);
	}
	return paragraphs;
}

const isIntroduction = (text: string): boolean =>
	text.endsWith(':') ||
	sourceLine(text) !== '' ||
	/\b(?:Leitlinien|Leitsätzen?|Leitprinzipien|Leitgedanken|Grundsätzen?)\b/u.test(text);
