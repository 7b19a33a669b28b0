import { readHeading, type Heading } from './heading.ts';
import { splitLines, wordsOf } from './inline.ts';
import { isDetail } from './labels.ts';
import type { OutlineBlock, OutlineHeading } from './outline.ts';
import { reference } from './wording.ts';

/** "Handlungsfeld 1:" on one line, its name on the next. */
export function secondLine(
	block: OutlineHeading,
	read: Heading,
	next: OutlineBlock | undefined,
	afterNext: OutlineBlock | undefined,
): { readonly text: string; readonly first: number; readonly last: number } | null {
	if (read.form !== 'label' || read.title !== '' || !['fieldOfAction', 'part', 'annex'].includes(read.kind))
		return null;
	if (!next || (next.type !== 'heading' && next.type !== 'paragraph')) return null;
	const text = wordsOf(next.content);
	const second = readHeading(text);
	const { first, last } = next;
	if (next.type === 'paragraph') {
		const isName =
			text.length <= 100 &&
			!/[.;!?:]$/.test(text) &&
			splitLines(next.content).length === 1 &&
			afterNext !== undefined;
		return isName && second.form === 'plain' && !isDetail(text) ? { text, first, last } : null;
	}
	if (next.level !== null && block.level !== null && next.level < block.level) return null;
	if (second.form === 'plain' || (read.kind === 'annex' && !reference(text) && second.number === ''))
		return { text, first, last };
	return null;
}
