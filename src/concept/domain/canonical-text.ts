import { markOrder, type Footnote, type Inline, type LineBreak, type Mark, type Text } from './rich-text.ts';

/**
 * The one way to write a rich text: no empty texts, no line feeds in texts (a break instead), neighbours with equal
 * marks joined, marks in canonical order and each type once (the first wins). Texts in this form read back equal
 * from every exchange format.
 */
export function canonicalInlines(content: readonly Inline[]): Inline[] {
	const canonical: Inline[] = [];
	for (const inline of content.flatMap(atLineFeeds)) {
		if (inline.type === 'footnote') canonical.push(canonicalFootnote(inline));
		else if (inline.type === 'break') canonical.push(inline);
		else append(canonical, { ...inline, marks: canonicalMarks(inline.marks) });
	}
	return canonical;
}

function canonicalFootnote(note: Footnote): Footnote {
	return { ...note, content: canonicalInlines(note.content) as (Text | LineBreak)[] };
}

function append(canonical: Inline[], text: Text): void {
	if (text.text === '') return;
	const last = canonical.at(-1);
	if (last?.type === 'text' && sameMarks(last.marks, text.marks))
		canonical[canonical.length - 1] = { ...last, text: last.text + text.text };
	else canonical.push(text);
}

function atLineFeeds(inline: Inline): Inline[] {
	if (inline.type !== 'text' || !inline.text.includes('\n')) return [inline];
	return inline.text
		.split('\n')
		.flatMap((text, place) => [...(place > 0 ? [{ type: 'break' } as const] : []), { ...inline, text }]);
}

function canonicalMarks(marks: readonly Mark[]): readonly Mark[] {
	return markOrder.flatMap((type) => marks.find((mark) => mark.type === type) ?? []);
}

function sameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
	return one.length === other.length && one.every((mark, place) => sameMark(mark, other[place]));
}

function sameMark(one: Mark, other: Mark | undefined): boolean {
	if (one.type !== other?.type) return false;
	if (one.type === 'link') return one.href === (other as typeof one).href;
	if (one.type === 'term') return one.definition === (other as typeof one).definition;
	return true;
}
