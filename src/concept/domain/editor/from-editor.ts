import type { Id } from '#shared/ids.ts';
import { canonicalBlocks } from '../canonical-blocks.ts';
import type { Block, List, ListItem, Table, TableCell } from '../rich-text.ts';
import type { EditorNode } from './editor-node.ts';
import { inlinesFromEditor } from './inlines-from-editor.ts';
import { renewIds } from './renew-ids.ts';

/**
 * The document of the editor as rich text in canonical form. Parts keep their ids; what has none, or one that stands
 * twice, gets a new one. Never fails: what the closed schema does not know is left out, tables become rectangular.
 */
export function fromEditor(doc: EditorNode, newId: () => Id): readonly Block[] {
	const blocks = (doc.content ?? []).flatMap(block);
	return renewIds(canonicalBlocks(blocks), () => true, newId);
}

function block(node: EditorNode): Block[] {
	if (node.type === 'paragraph')
		return [{ type: 'paragraph', id: idOf(node), content: inlinesFromEditor(node.content) }];
	if (node.type === 'table') return table(node);
	return lists([node]);
}

function lists(nodes: readonly EditorNode[]): List[] {
	return nodes
		.filter(({ type }) => type === 'bulletList' || type === 'orderedList')
		.map((node) => ({
			type: 'list',
			id: idOf(node),
			ordered: node.type === 'orderedList',
			items: (node.content ?? []).map(item),
		}));
}

function item(node: EditorNode): ListItem {
	const content = node.content ?? [];
	return {
		id: idOf(node),
		content: inlinesFromEditor(content.find(({ type }) => type === 'paragraph')?.content),
		children: lists(content),
	};
}

function table(node: EditorNode): Table[] {
	const parts = node.content ?? [];
	const of = (type: string) => parts.filter((part) => part.type === type);
	const header = cells(of('tableHeaderRow')[0]);
	const rows = of('tableRow').map((row) => ({ id: idOf(row), cells: cells(row) }));
	const columns = Math.max(header.length, ...rows.map((row) => row.cells.length));
	const caption = (of('tableCaption')[0]?.content ?? []).map(({ text }) => text ?? ' ').join('');
	if (columns === 0) return [];
	return [
		{
			type: 'table',
			id: idOf(node),
			caption,
			header: padded(header, columns),
			rows: rows.map((row) => ({ ...row, cells: padded(row.cells, columns) })),
		},
	];
}

function cells(row: EditorNode | undefined): TableCell[] {
	return (row?.content ?? []).map((cell) => ({ content: inlinesFromEditor(cell.content) }));
}

function padded(found: readonly TableCell[], columns: number): TableCell[] {
	return Array.from({ length: columns }, (_, place) => found[place] ?? { content: [] });
}

function idOf(node: EditorNode): string {
	const id = node.attrs?.['id'];
	return typeof id === 'string' ? id : '';
}
