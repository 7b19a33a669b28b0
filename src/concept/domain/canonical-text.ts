import { markOrder, type Inline, type Mark, type Text } from './rich-text.ts';

/**
 * The one way to write a rich text: no empty texts, neighbours with equal marks joined, marks in canonical order
 * and each type once (the first wins). Texts in this form read back equal from every exchange format.
 */
export function canonicalInlines<Kind extends Inline>(content: readonly Kind[]): Kind[] {
	const canonical: Kind[] = [];
	for (const inline of content) {
		if (inline.type !== 'text') {
			canonical.push(
				inline.type === 'footnote' ? { ...inline, content: canonicalInlines(inline.content) } : inline,
			);
			continue;
		}
		if (inline.text === '') continue;
		const text = { ...(inline as Kind & Text), marks: canonicalMarks(inline.marks) };
		const last = canonical.at(-1);
		if (last?.type === 'text' && sameMarks(last.marks, text.marks))
			canonical[canonical.length - 1] = { ...last, text: last.text + text.text };
		else canonical.push(text);
	}
	return canonical;
}

function canonicalMarks(marks: readonly Mark[]): readonly Mark[] {
	return markOrder.flatMap((type) => marks.find((mark) => mark.type === type) ?? []);
}

export function sameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
	return one.length === other.length && one.every((mark, place) => sameMark(mark, other[place] as Mark));
}

function sameMark(one: Mark, other: Mark): boolean {
	if (one.type !== other.type) return false;
	if (one.type === 'link') return one.href === (other as typeof one).href;
	if (one.type === 'term') return one.definition === (other as typeof one).definition;
	return true;
}
