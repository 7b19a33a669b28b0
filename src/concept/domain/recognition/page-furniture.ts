import { splitLines, wordsOf } from './inline.ts';
import type { LeftOutCode, SourceBlock } from './source.ts';
import type { Title } from './title.ts';
import { announced, namedLabel, numberedLabel } from './wording.ts';

const pageNumber =
	/^(?:(?:[-–—|]\s*)?(?:Seite|S\.|Blatt)?\s*\d{1,4}(?:\s*(?:von|\/|\|)\s*\d{1,4})?(?:\s*[-–—|])?|\d{1,4}\s*[-–—|·]\s*Seite|Seite\s*[-–—|·]\s*\d{1,4})$/i;

/**
 * Page numbers and running heads that printing leaves between the paragraphs. A line counts as running head when the
 * same words come three times, each time beside a page number or with another number in them, or are the title.
 */
export function findPageFurniture(
	blocks: readonly SourceBlock[],
	{ title, lines: titleLines }: Title,
): ReadonlyMap<number, LeftOutCode> {
	const found = new Map<number, LeftOutCode>();
	const places = new Map<string, number[]>();
	const withNumber = new Set<number>();
	const remember = (text: string, at: number): void => {
		const key = keyOf(text);
		const before = places.get(key);
		if (before) before.push(at);
		else places.set(key, [at]);
	};
	blocks.forEach((block, at) => {
		// "- 12 -" looks like an item of a list.
		if (
			block.type === 'item' &&
			/^[-–—]$/.test(block.marker) &&
			/^\d{1,4}\s*[-–—]$/.test(wordsOf(block.content))
		)
			found.set(at, 'pageNumber');
		if (block.type !== 'paragraph') return;
		const lines = splitLines(block.content).map(wordsOf);
		const heads = lines.filter((line) => !pageNumber.test(line));
		if (lines.length === 2 && heads.length === 1) {
			withNumber.add(at);
			remember(heads[0] ?? '', at);
		}
		if (lines.length > 1) return;
		const text = wordsOf(block.content);
		if (pageNumber.test(text)) found.set(at, 'pageNumber');
		else if (text.length <= 120 && /\p{L}/u.test(text)) remember(text, at);
	});
	const own = keyOf(title);
	for (const [key, all] of places) {
		const texts = new Set(all.map((at) => textAt(blocks, at)));
		const counts = key.includes('#') && texts.size === all.length && /^#|#$/.test(key);
		const beside = all.filter(
			(at) => withNumber.has(at) || found.get(at - 1) === 'pageNumber' || found.get(at + 1) === 'pageNumber',
		).length;
		const isHead =
			counts ||
			beside * 2 > all.length ||
			(own.length > 8 && key.length > 8 && (own.includes(key) || key.includes(own)));
		const text = textAt(blocks, all[0] ?? 0);
		if (
			all.length >= (all.every((at) => withNumber.has(at)) ? 2 : 3) &&
			isHead &&
			!/[.;:!?]$/.test(text.replace(/\s*\d+$/, '')) &&
			!announced(text) &&
			!numberedLabel(text) &&
			!namedLabel(text, false)
		)
			for (const at of all) if (!titleLines.has(blocks[at]?.first ?? 0)) found.set(at, 'runningHead');
	}
	return found;
}

const keyOf = (text: string): string => text.replace(/\d+/g, '#').toLowerCase();

function textAt(blocks: readonly SourceBlock[], at: number): string {
	const block = blocks[at];
	return block?.type === 'paragraph' ? wordsOf(block.content) : '';
}
