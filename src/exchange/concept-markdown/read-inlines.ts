import type { Id } from '#shared/ids.ts';
import { canonicalInlines } from '#concept/domain/canonical-text.ts';
import { isSafeHref, type Inline, type LineBreak, type Mark, type Text } from '#concept/domain/rich-text.ts';
import { readComment, type Comment } from './comments.ts';
import type { Node } from './parse.ts';

/** What the inline reader needs of the document: the text of notes and new ids for what was added by hand. */
export interface Notebook {
	/** Content of the note with this label, and its id; null when there is no such note. */
	note(label: string): { id: Id; content: readonly (Text | LineBreak)[] } | null;
}

export interface ReadInlines {
	readonly content: readonly Inline[];
	/** Comments found in the line: ids of items, rows, notes. */
	readonly comments: readonly Comment[];
}

const styleOf: Readonly<Record<string, Mark['type']>> = {
	strong: 'strong',
	b: 'strong',
	em: 'emphasis',
	i: 'emphasis',
	del: 'strike',
	s: 'strike',
};

export function readInlines(nodes: readonly Node[], notebook: Notebook): ReadInlines {
	const content: Inline[] = [];
	const comments: Comment[] = [];
	/** Open HTML tags, e.g. `<strong>`. */
	const tags: Mark[] = [];

	const write = (text: string, marks: readonly Mark[]) =>
		content.push({ type: 'text', text, marks: [...marks, ...tags] });

	function html(value: string, marks: readonly Mark[]): void {
		const comment = readComment(value);
		const [, close, tag = ''] = /^<(\/?)([a-z]+)\s*\/?>$/i.exec(value) ?? [];
		const style = styleOf[tag.toLowerCase()];
		if (comment) {
			const last = content.at(-1);
			if (last?.type === 'text') content[content.length - 1] = { ...last, text: last.text.replace(/ $/, '') };
			comments.push(comment);
		} else if (tag.toLowerCase() === 'br') content.push({ type: 'break' });
		else if (style !== undefined && close === '') tags.push({ type: style } as Mark);
		else if (style !== undefined) tags.splice(tags.findLastIndex((mark) => mark.type === style) >>> 0, 1);
		else if (!value.startsWith('<!--')) write(value, marks);
	}

	function walk(node: Node, marks: readonly Mark[]): void {
		if (node.type === 'text') write(node.value.replace(/\n/g, ' '), marks);
		else if (node.type === 'inlineCode') write(node.value, marks);
		else if (node.type === 'break') content.push({ type: 'break' });
		else if (node.type === 'html') html(node.value, marks);
		else if (node.type === 'image') write(node.alt ?? '', marks);
		else if (node.type === 'imageReference') write(node.alt ?? '', marks);
		else if (node.type === 'footnoteReference') {
			const note = notebook.note(node.identifier);
			if (note) content.push({ type: 'footnote', ...note });
			else write(`[^${node.label ?? node.identifier}]`, marks);
		} else if ('children' in node) {
			const added = node.type === 'link' ? linkMarks(node.url, node.title) : styleMarks(node.type);
			for (const child of node.children) walk(child, [...marks, ...added]);
		}
	}

	for (const node of nodes) walk(node, []);
	return { content: canonicalInlines(content), comments };
}

function styleMarks(type: string): Mark[] {
	if (type === 'strong' || type === 'emphasis') return [{ type }];
	return type === 'delete' ? [{ type: 'strike' }] : [];
}

/** An address that could run is left out; its text stays. */
function linkMarks(url: string, title: string | null | undefined): Mark[] {
	const term = /^Begriff(?: ([0-9a-f-]{36}))?$/.exec(title ?? '');
	const link: Mark[] = isSafeHref(url) ? [{ type: 'link', href: url }] : [];
	if (!term) return link;
	if (term[1] !== undefined) return [...link, { type: 'term', definition: term[1] }];
	return [{ type: 'term', definition: url.slice(1) }];
}
