import { readHeading } from './heading.ts';
import type { OutlineBlock, OutlineHeading } from './outline.ts';
import { isChapter } from './wording.ts';

/**
 * "I. Sprache und Bildung" with "Ziele" and "Maßnahmen" below it is a field of action, even when no word says so: in a
 * document that names no field, at least two headings of one level must be built like that.
 */
export function findUnnamedFields(blocks: readonly OutlineBlock[]): ReadonlySet<number> {
	const headings = blocks.filter((block) => block.type === 'heading');
	const read = headings.map(({ text }) => readHeading(text));
	if (read.some(({ kind, form }) => kind === 'fieldOfAction' && form !== 'plain')) return new Set();
	const byLevel = new Map<number, OutlineHeading[]>();
	headings.forEach((heading, at) => {
		const { level, text } = heading;
		if (level === null || read[at]?.form !== 'plain' || isChapter(read[at].title) || text.length > 120)
			return;
		for (let next = at + 1; next < headings.length; next++) {
			const below = headings[next];
			if (!below) return;
			if (below.level !== null && below.level <= level) return;
			const isNext = below.level === null || below.level === level + 1;
			const announced = read[next]?.form === 'announce' && isNext;
			if (!announced) continue;
			byLevel.set(level, [...(byLevel.get(level) ?? []), heading]);
			return;
		}
	});
	const likely = [...byLevel.values()].filter((found) => found.length >= 2).at(0) ?? [];
	return new Set(likely.map(({ first }) => first));
}
