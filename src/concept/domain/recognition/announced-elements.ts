import type { ElementKind } from '../kinds.ts';
import { readHeading } from './heading.ts';
import { wordsOf } from './inline.ts';
import { isDetail } from './labels.ts';
import type { OutlineBlock } from './outline.ts';
import { sourceLine } from './source-reference.ts';
import type { SourceParagraph } from './source.ts';
import { isCaption, ownNumber } from './wording.ts';

/** A paragraph that is one of the elements which the heading above it announces. */
export interface AnnouncedElement {
	readonly kind: ElementKind;
	/** "4.2" of "Nr. 4.2 Wohnberatung ausbauen"; empty for plain prose. */
	readonly number: string;
	/** Characters before its text. */
	readonly length: number;
	/** Outside a field of action, "Ziele" with one paragraph is a chapter about the goals. */
	readonly onlyInField: boolean;
}

const longest = 700;
const inProse: readonly ElementKind[] = ['guideline', 'goal', 'approach'];

/** By the first line of each paragraph. */
export function findAnnouncedElements(
	blocks: readonly OutlineBlock[],
): ReadonlyMap<number, AnnouncedElement> {
	const found = new Map<number, AnnouncedElement>();
	blocks.forEach((block, at) => {
		if (block.type !== 'heading') return;
		const { form, kind } = readHeading(block.text);
		if (form !== 'announce') return;
		const below = untilHeading(blocks, at + 1);
		for (const [line, element] of [...numbered(below, kind), ...prose(below, kind)]) found.set(line, element);
	});
	return found;
}

function untilHeading(blocks: readonly OutlineBlock[], from: number): readonly OutlineBlock[] {
	let end = from;
	while (end < blocks.length && blocks[end]?.type !== 'heading') end++;
	return blocks.slice(from, end);
}

type Found = readonly [number, AnnouncedElement];

/** "Nr. 4.1 Barrierefreie Wohnungen erfassen" below "Maßnahmen": at least the first says "Nr.". */
function numbered(below: readonly OutlineBlock[], kind: ElementKind): readonly Found[] {
	return below.flatMap((block): Found[] => {
		if (block.type !== 'paragraph') return [];
		const own = ownNumber(wordsOf(block.content));
		return own ? [[block.first, { kind, ...own, onlyInField: false }]] : [];
	});
}

/**
 * Guidelines, approaches and goals are often written as plain paragraphs, one each. That is read so when nothing else
 * (no list, no label, no table) stands there; a sentence that ends with a colon, or that speaks about them, introduces
 * them. One paragraph alone is an element only in a field of action.
 */
function prose(below: readonly OutlineBlock[], kind: ElementKind): readonly Found[] {
	if (!inProse.includes(kind)) return [];
	const texts = below.filter((block): block is SourceParagraph => block.type === 'paragraph');
	if (texts.length < below.length || texts.some(({ content }) => isOther(wordsOf(content)))) return [];
	const own = texts.filter(({ content }) => !isAbout(wordsOf(content)));
	if (own.some(({ content }) => wordsOf(content).length > longest)) return [];
	const onlyInField = own.length < 2 || kind !== 'guideline';
	return own.map(({ first }) => [first, { kind, number: '', length: 0, onlyInField }]);
}

const isOther = (text: string): boolean => isDetail(text) || ownNumber(text) !== null;

const isAbout = (text: string): boolean =>
	text.endsWith(':') ||
	isCaption(text) ||
	sourceLine(text) !== '' ||
	/\b(?:Leitlinien|Leitsätzen?|Leitprinzipien|Leitgedanken|Grundsätzen?|Zielen?|Zielsetzungen|Handlungsansätzen?)\b/u.test(
		text,
	);
