import type { Inline, Mark, Text } from '#concept/domain/rich-text.ts';
import type { Id } from '#shared/ids.ts';

/** What the text helpers need to turn a sketch into stored text. */
export interface Making {
	newId(): Id;
	/** The element that defines a glossary term. */
	definition(term: string): Id;
	/** The field of action of that name. */
	field(title: string): Id;
}

/**
 * Texts of examples are written in a small notation, so that the files read like prose:
 * `**strong**`, `*emphasis*`, `[label](https://...)`, `[[term]]`, `[[as written|term]]`, `^[footnote]`, line break.
 */
const notation =
	/\*\*([^*]+)\*\*|\*([^*]+)\*|\[\[([^\]|]+)(?:\|([^\]]+))?\]\]|\[([^\]]+)\]\(([^)\s]+)\)|\^\[([^\]]+)\]|\n/g;

export function inlines(written: string, making: Making): readonly Inline[] {
	const found: Inline[] = [];
	let end = 0;
	for (const match of written.matchAll(notation)) {
		if (match.index > end) found.push(text(written.slice(end, match.index)));
		found.push(marked(match, making));
		end = match.index + match[0].length;
	}
	if (end < written.length) found.push(text(written.slice(end)));
	return found;
}

function marked(match: RegExpMatchArray, making: Making): Inline {
	const [, strong, emphasis, shown, term, label, href, note] = match;
	if (strong !== undefined) return text(strong, { type: 'strong' });
	if (emphasis !== undefined) return text(emphasis, { type: 'emphasis' });
	if (shown !== undefined) return text(shown, { type: 'term', definition: making.definition(term ?? shown) });
	if (label !== undefined && href !== undefined) return text(label, { type: 'link', href });
	if (note !== undefined) return { type: 'footnote', id: making.newId(), content: [text(note)] };
	return { type: 'break' };
}

function text(content: string, ...marks: readonly Mark[]): Text {
	return { type: 'text', text: content, marks };
}
