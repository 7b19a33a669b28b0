import { readHeading } from './heading.ts';
import { wordsOf } from './inline.ts';
import { isDetail } from './labels.ts';
import type { OutlineBlock } from './outline.ts';
import { isChapter } from './wording.ts';

/**
 * "Nr. 5.1: Bad umbauen" with "Zuständig: Bauamt" below it is a measure, although no word says so: lines of a sheet
 * follow, and nothing else has such lines. By the first line of each heading.
 */
export function findMeasureHeadings(blocks: readonly OutlineBlock[]): ReadonlySet<number> {
	const found = new Set<number>();
	blocks.forEach((block, at) => {
		if (block.type !== 'heading' || isChapter(block.text)) return;
		if (readHeading(block.text).form !== 'plain') return;
		const needed = /^Nr\.\s*\d/u.test(block.text) ? 1 : 2;
		if (detailsBelow(blocks, at + 1) >= needed) found.add(block.first);
	});
	return found;
}

function detailsBelow(blocks: readonly OutlineBlock[], from: number): number {
	let count = 0;
	for (let at = from; at < blocks.length; at++) {
		const block = blocks[at];
		if (!block || block.type === 'heading' || block.type === 'table') break;
		if (!isDetail(wordsOf(block.content))) continue;
		count += block.content.filter((part) => part.type === 'break' && part.style !== 'inner').length + 1;
	}
	return count;
}
