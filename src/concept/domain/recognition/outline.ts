import { entryOf } from './contents.ts';
import { boldLead, isBold, splitLines, wordsOf } from './inline.ts';
import { isDetail } from './labels.ts';
import { isNumberedChapter, splitLabelled } from './split-labelled.ts';
import type {
	SourceBlock,
	SourceHeading,
	SourceInline,
	SourceItem,
	SourceParagraph,
	SourceTable,
} from './source.ts';
import {
	announced,
	isCaption,
	isCardsHeading,
	isChapter,
	isPreamble,
	namedLabel,
	numberedLabel,
	ordinalLabel,
	reference,
} from './wording.ts';

export interface OutlineHeading {
	readonly type: 'heading';
	/** As marked in the file; null for a heading that is one only by its look or its words. */
	readonly level: number | null;
	/** How sure: by a heading's style, by bold letters, by its words, or by standing alone. */
	readonly by: 'style' | 'bold' | 'words' | 'place';
	readonly content: readonly SourceInline[];
	readonly text: string;
	readonly first: number;
	readonly last: number;
}
export type OutlineBlock = OutlineHeading | SourceParagraph | SourceItem | SourceTable;

/** Finds the headings, also those which are only bold lines, labelled lines, or lines that stand alone. */
export function outline(
	blocks: readonly SourceBlock[],
	contents: ReadonlyMap<string, number>,
): readonly OutlineBlock[] {
	const hasStyles = blocks.filter((block) => block.type === 'heading' && !block.isTitle).length > 1;
	const split = blocks.flatMap((block): readonly SourceBlock[] =>
		block.type === 'paragraph' ? splitLabelled(block) : [block],
	);
	return split.map((block, at): OutlineBlock => {
		if (block.type === 'heading') return fromHeading(block);
		if (block.type === 'table') return block;
		const text = wordsOf(block.content);
		const next = split[at + 1];
		if (block.type === 'item')
			return numberedHeading(block, text, split[at - 1], next, contents, hasStyles) ?? block;
		if (text === '' || text.length > 200 || next === undefined) return block;
		const by = headingBy(block, text, next, contents, hasStyles);
		if (!by) return block;
		return {
			type: 'heading',
			by,
			level: levelOf(text, contents, hasStyles),
			content: block.content,
			text,
			first: block.first,
			last: block.last,
		};
	});
}

function fromHeading(block: SourceHeading): OutlineHeading {
	const { level, content, first, last } = block;
	return { type: 'heading', by: 'style', level, content, text: wordsOf(content), first, last };
}

function headingBy(
	block: SourceParagraph,
	text: string,
	next: SourceBlock,
	contents: ReadonlyMap<string, number>,
	hasStyles: boolean,
): OutlineHeading['by'] | null {
	if (isDetail(text) || isCaption(text)) return null;
	const lines = splitLines(block.content).length;
	if (
		isBold(block.content) &&
		lines <= 3 &&
		text.length <= 160 &&
		!/[.;!?,]$/.test(text) &&
		/\p{L}{2}/u.test(text)
	)
		return 'bold';
	const lead = boldLead(block.content);
	// "**Zum Handlungsfeld 5: Teilhabe** (keine Karten)"
	if (
		lead !== '' &&
		text.length <= 160 &&
		/^Zu[mr]?\s/.test(lead) &&
		reference(lead) &&
		/^\([^()]*\)$/.test(text.slice(lead.length).trim())
	)
		return 'bold';
	if (lines > 1 || /[;!?,]$|[^\d.]\.$/.test(text)) return null;
	if (!hasStyles && contents.has(entryOf(text))) return 'words';
	const field = numberedLabel(text) ?? ordinalLabel(text);
	if (field && text.length <= 120 && (field.rest === '' || !/[.]\s/.test(field.rest)))
		return hasStyles && field.kind === 'fieldOfAction' ? null : 'words';
	if (announced(text) && text.length <= 80 && (/:$/.test(text) || !hasStyles || next.type === 'item'))
		return 'words';
	if (hasStyles) return null;
	if (isBareField(text) || isNumberedChapter(text)) return 'words';
	if (/^(?:Anlage|Anhang|Teil|Kapitel|Abschnitt)\s+(?:\d+|[IVX]+|[A-Z])\b/u.test(text) && text.length <= 120)
		return 'words';
	if (/^(?:Nr\.\s*)?\d+(?:\.\d+)+\.?\s+\p{Lu}/u.test(text) && text.length <= 120) return 'words';
	if (/^[IVX]+\.\s+\p{Lu}/u.test(text) && text.length <= 100) return 'words';
	if (
		text.length <= 60 &&
		(isPreamble(text) || isChapter(text) || isCardsHeading(text) || namedLabel(text, true)?.rest === '')
	)
		return 'words';
	return standsAlone(text, next) ? 'place' : null;
}

/** "Themenfeld Sprache" alone on its line. */
function isBareField(text: string): boolean {
	const label = text.length <= 60 && !text.endsWith(':') ? namedLabel(text, true) : null;
	return label?.kind === 'fieldOfAction' && label.rest !== '' && label.rest.split(' ').length <= 5;
}

/** A short line without an end, with text after it, in a document whose author marked no headings. */
function standsAlone(text: string, next: SourceBlock): boolean {
	if (text.length > 70 || /[:.]$|@|^\W|^\p{Ll}|^\d{1,2}\.\d{1,2}\.\d{2,4}$/u.test(text)) return false;
	if (!/\p{L}{3}/u.test(text) || text.split(' ').length > 9) return false;
	if (next.type === 'item') return text.length <= 60;
	if (next.type !== 'paragraph') return false;
	const after = wordsOf(next.content);
	return (
		after.length >= Math.max(80, text.length * 1.5) ||
		(after.length > text.length && after.length >= 25 && /[.:]$/.test(after))
	);
}

/** "1. Einleitung" alone between paragraphs is a heading, not a list with one item. */
function numberedHeading(
	block: SourceItem,
	text: string,
	previous: SourceBlock | undefined,
	next: SourceBlock | undefined,
	contents: ReadonlyMap<string, number>,
	hasStyles: boolean,
): OutlineHeading | null {
	if (
		hasStyles ||
		!/^\d{1,2}\.$/.test(block.marker) ||
		block.depth > 0 ||
		text.length > 100 ||
		/[.;!?,]$/.test(text)
	)
		return null;
	const alone =
		previous?.type !== 'item' &&
		next !== undefined &&
		!(next.type === 'item' && next.ordered && next.depth === 0);
	const known = contents.has(entryOf(`${block.marker} ${text}`)) || contents.has(entryOf(text));
	if (!known && !(alone && (next.type === 'paragraph' || next.type === 'heading' || numberedLabel(text))))
		return null;
	const content: readonly SourceInline[] = [
		{ type: 'text', text: `${block.marker} `, marks: [] },
		...block.content,
	];
	return {
		type: 'heading',
		by: 'words',
		level: 1,
		content,
		text: `${block.marker} ${text}`,
		first: block.first,
		last: block.last,
	};
}

function levelOf(text: string, contents: ReadonlyMap<string, number>, hasStyles: boolean): number | null {
	if (hasStyles) return null;
	const decimal = /^(\d+(?:\.\d+)*)\.?\s/.exec(text)?.[1];
	if (decimal) return decimal.split('.').length;
	if (/^[IVX]+\.\s+\p{Lu}/u.test(text)) return 1;
	return contents.get(entryOf(text)) ?? null;
}
