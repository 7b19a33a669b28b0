import { isId } from '#shared/ids.ts';
import { canonicalInlines } from '../canonical-text.ts';
import { isSafeHref, type Footnote, type Inline, type Mark } from '../rich-text.ts';
import type { EditorMark, EditorNode } from './editor-node.ts';

/** Signs that cannot be stored or printed: pasted texts bring them along. */
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;

export function printable(text: string): string {
	return text.replace(unprintable, '');
}

export function inlinesFromEditor(nodes: readonly EditorNode[] = []): readonly Inline[] {
	return canonicalInlines(nodes.flatMap(inline));
}

function inline({ type, text, attrs, marks = [] }: EditorNode): Inline[] {
	if (type === 'hardBreak') return [{ type: 'break' }];
	if (type === 'footnote')
		return [{ type: 'footnote', id: String(attrs?.['id'] ?? ''), content: noteContent(attrs?.['content']) }];
	return type === 'text' && text !== undefined
		? [{ type: 'text', text: printable(text), marks: marks.flatMap(mark) }]
		: [];
}

function mark({ type, attrs }: EditorMark): Mark[] {
	if (type === 'strong' || type === 'emphasis' || type === 'strike') return [{ type }];
	const href = attrs?.['href'];
	if (type === 'link') return typeof href === 'string' && isSafeHref(href) ? [{ type, href }] : [];
	const definition = attrs?.['definition'];
	return type === 'term' && isId(definition) ? [{ type, definition }] : [];
}

/** Of anything that claims to be the text of a footnote, what can be one. */
export function noteContent(value: unknown): Footnote['content'] {
	if (!Array.isArray(value)) return [];
	const found = value.flatMap((one: unknown): Footnote['content'] => {
		const { type, text, marks } = record(one);
		if (type === 'break') return [{ type }];
		if (type !== 'text' || typeof text !== 'string') return [];
		const kept = (Array.isArray(marks) ? marks : []).flatMap((other: unknown) => {
			const { type: name, ...attrs } = record(other);
			return mark({ type: String(name), attrs });
		});
		return [{ type, text: printable(text), marks: kept }];
	});
	return canonicalInlines(found) as Footnote['content'];
}

function record(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
