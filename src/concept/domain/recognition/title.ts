import { readHeading } from './heading.ts';
import { isBold, splitLines, wordsOf } from './inline.ts';
import type { OutlineBlock } from './outline.ts';
import type { SourceDocument } from './source.ts';
import { isChapter } from './wording.ts';

export interface Title {
	readonly title: string;
	/** First original lines of the blocks that are the title and nothing else. */
	readonly lines: ReadonlySet<number>;
}

const telling =
	/konzept|leitlinien|programm|strategie|dokumentation|leitbild|fortschreibung|(?:aktions|masterplan|entwicklungs)plan/iu;

/** The document's title: its own, its title style, its first heading, its first line, or the name of the file. */
export function findTitle(document: SourceDocument, blocks: readonly OutlineBlock[]): Title {
	const styled = document.blocks.find((block) => block.type === 'heading' && block.isTitle);
	if (styled?.type === 'heading')
		return { title: document.title || wordsOf(styled.content), lines: new Set([styled.first]) };
	const tops = blocks.filter(
		(block) => block.type === 'heading' && block.by === 'style' && block.level === 1,
	);
	const top = tops[0];
	const place = top ? blocks.indexOf(top) : -1;
	if (
		top?.type === 'heading' &&
		place <= 10 &&
		(readHeading(top.text).form === 'plain' ||
			(place === 0 && tops.length === 1 && readHeading(top.text).form === 'announce')) &&
		!isChapter(top.text)
	) {
		const next = blocks[place + 1];
		if (tops.length === 1 || (place <= 1 && (next?.type === 'heading' || telling.test(top.text))))
			return { title: document.title || top.text, lines: new Set([top.first]) };
	}
	if (document.title !== '') return { title: document.title, lines: new Set() };
	return firstLine(document, blocks) ?? { title: nameOf(document.fileName), lines: new Set() };
}

function firstLine(document: SourceDocument, blocks: readonly OutlineBlock[]): Title | null {
	const first = blocks[0];
	if (!first || first.type === 'table' || first.type === 'item') return null;
	const hasStyles = document.blocks.some((block) => block.type === 'heading');
	const text = wordsOf(first.content);
	if (text.length > 200 || /[.;!?]$/.test(text) || readHeading(text).form !== 'plain' || isChapter(text))
		return null;
	if (hasStyles && !(isBold(first.content) || telling.test(text))) return null;
	if (first.type === 'paragraph' && splitLines(first.content).length > 3) return null;
	let title = text;
	const lines = new Set([first.first]);
	for (const block of blocks.slice(1, 5)) {
		if (block.type !== 'paragraph' && block.type !== 'heading') break;
		const more = wordsOf(block.content);
		const goesOn =
			/^\p{Ll}/u.test(more) || /(?:^|\s)(?:der|die|das|des|dem|für|zur|zum|und|in|von)$/iu.test(title);
		if (!goesOn || more.length > 200 || /[.;!?]$/.test(more)) break;
		title = `${title} ${more}`;
		lines.add(block.first);
	}
	return { title: title.slice(0, 300), lines };
}

const nameOf = (fileName: string): string =>
	fileName
		.replace(/^.*[\\/]/, '')
		.replace(/\.[a-z0-9]{1,5}$/i, '')
		.replace(/[_-]+/g, ' ')
		.trim();
