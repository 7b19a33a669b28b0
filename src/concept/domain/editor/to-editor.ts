import type { Block, Inline, List, Mark, TableCell } from '../rich-text.ts';
import type { EditorMark, EditorNode } from './editor-node.ts';

/** Rich text as a document of the editor. It ends with a paragraph, so that one can write on below a list or a table. */
export function toEditor(blocks: readonly Block[]): EditorNode {
	const content = blocks.map(block);
	if (blocks.at(-1)?.type !== 'paragraph') content.push(node('paragraph', { id: null }));
	return node('doc', {}, content);
}

function block(one: Block): EditorNode {
	if (one.type === 'paragraph') return node('paragraph', { id: one.id }, inlinesToEditor(one.content));
	if (one.type === 'list') return list(one);
	return node('table', { id: one.id }, [
		node('tableCaption', {}, one.caption === '' ? [] : [{ type: 'text', text: one.caption }]),
		node('tableHeaderRow', {}, one.header.map(cell('tableHeader'))),
		...one.rows.map((row) => node('tableRow', { id: row.id }, row.cells.map(cell('tableCell')))),
	]);
}

function list({ id, ordered, items }: List): EditorNode {
	return node(
		ordered ? 'orderedList' : 'bulletList',
		{ id },
		items.map((item) =>
			node('listItem', { id: item.id }, [
				node('paragraph', { id: null }, inlinesToEditor(item.content)),
				...item.children.map(list),
			]),
		),
	);
}

function cell(type: string): (one: TableCell) => EditorNode {
	return (one) => node(type, {}, inlinesToEditor(one.content));
}

export function inlinesToEditor(content: readonly Inline[]): EditorNode[] {
	return content.map((inline) => {
		if (inline.type === 'break') return { type: 'hardBreak' };
		if (inline.type === 'footnote') return node('footnote', { id: inline.id, content: inline.content });
		const marks = inline.marks.map(mark);
		return { type: 'text', text: inline.text, ...(marks.length > 0 ? { marks } : {}) };
	});
}

function mark(one: Mark): EditorMark {
	if (one.type === 'link') return { type: 'link', attrs: { href: one.href } };
	return one.type === 'term' ? { type: 'term', attrs: { definition: one.definition } } : { type: one.type };
}

/** Without what is empty, as ProseMirror writes it. */
function node(
	type: string,
	attrs: Readonly<Record<string, unknown>>,
	content: readonly EditorNode[] = [],
): EditorNode {
	return {
		type,
		...(Object.keys(attrs).length > 0 ? { attrs } : {}),
		...(content.length > 0 ? { content } : {}),
	};
}
