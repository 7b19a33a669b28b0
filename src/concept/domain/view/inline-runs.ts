import type { Id } from '#shared/ids.ts';
import type { Inline, Mark } from '../rich-text.ts';

type Anchor = Extract<Mark, { readonly type: 'link' | 'term' }>;

/** Neighbouring pieces of text that are one link, so that a link with a strong word in it stays one link. */
export interface InlineRun {
	readonly anchor: Anchor | null;
	readonly parts: readonly InlinePart[];
}

/** A piece of text with the marks that are left, a break, or a footnote's place with its number. */
type InlinePart =
	| { readonly type: 'text'; readonly text: string; readonly marks: readonly Mark[] }
	| { readonly type: 'break' }
	| { readonly type: 'footnote'; readonly number: number };

export function inlineRuns(
	inlines: readonly Inline[],
	footnotes: ReadonlyMap<Id, number> = new Map(),
): readonly InlineRun[] {
	const runs: { anchor: Anchor | null; parts: InlinePart[] }[] = [];
	for (const inline of inlines) {
		const anchor = inline.type === 'text' ? (inline.marks.find(isAnchor) ?? null) : null;
		const last = runs.at(-1);
		const part = partOf(inline, footnotes);
		if (last && sameAnchor(last.anchor, anchor)) last.parts.push(part);
		else runs.push({ anchor, parts: [part] });
	}
	return runs;
}

function partOf(inline: Inline, footnotes: ReadonlyMap<Id, number>): InlinePart {
	if (inline.type === 'footnote') return { type: 'footnote', number: footnotes.get(inline.id) ?? 0 };
	if (inline.type === 'break') return inline;
	return { ...inline, marks: inline.marks.filter((mark) => !isAnchor(mark)) };
}

function isAnchor(mark: Mark): mark is Anchor {
	return mark.type === 'link' || mark.type === 'term';
}

function sameAnchor(one: Anchor | null, other: Anchor | null): boolean {
	if (one === null || other === null) return one === other;
	if (one.type === 'link') return other.type === 'link' && one.href === other.href;
	return other.type === 'term' && one.definition === other.definition;
}
