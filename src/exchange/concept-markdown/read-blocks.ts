import type { Id } from '#shared/ids.ts';
import type { Inline, List, ListItem, Table, TableRow } from '#concept/domain/rich-text.ts';
import { readComment } from './comments.ts';
import type { Node } from './parse.ts';
import { readInlines, type Notebook } from './read-inlines.ts';

export interface Reading extends Notebook {
	/** The id that the file gives, or a new one for what was added by hand. */
	idOf(given: Id | null | undefined): Id;
}

type ListNode = Extract<Node, { type: 'list' }>;
type TableNode = Extract<Node, { type: 'table' }>;

export function readList(node: ListNode, id: Id | null, reading: Reading): List {
	return {
		type: 'list',
		id: reading.idOf(id),
		ordered: node.ordered === true,
		items: node.children.map((item) => readItem(item.children, reading)),
	};
}

function readItem(nodes: readonly Node[], reading: Reading): ListItem {
	let id: Id | null = null;
	let listId: Id | null = null;
	const content: Inline[] = [];
	const children: List[] = [];
	for (const node of nodes) {
		const comment = node.type === 'html' ? readComment(node.value) : null;
		if (comment?.word === 'item') id = comment.id;
		else if (comment?.word === 'list') listId = comment.id;
		else if (node.type === 'list') {
			children.push(readList(node, listId, reading));
			listId = null;
		} else {
			const read = readInlines(phrasing(node), reading);
			id ??= read.comments.find(({ word }) => word === 'item')?.id ?? null;
			if (content.length > 0) content.push({ type: 'break' });
			content.push(...read.content);
		}
	}
	return { id: reading.idOf(id), content, children };
}

/** Rows that were edited by hand may be too short or too long: all get the width of the widest. */
export function readTable(node: TableNode, id: Id | null, caption: string, reading: Reading): Table {
	const width = Math.max(...node.children.map((row) => row.children.length));
	const rows = node.children.map((row): TableRow => {
		const cells = row.children.map((cell) => readInlines(cell.children, reading));
		const comment = cells.flatMap(({ comments }) => comments).find(({ word }) => word === 'row');
		const filled = [
			...cells.map(({ content }) => ({ content })),
			...Array.from({ length: width - cells.length }, () => ({ content: [] })),
		];
		return { id: comment?.id ?? '', cells: filled };
	});
	const [header, ...body] = rows;
	return {
		type: 'table',
		id: reading.idOf(id),
		caption,
		header: header?.cells ?? [],
		rows: body.map((row) => ({ ...row, id: reading.idOf(row.id === '' ? null : row.id) })),
	};
}

/** Text of anything that is not in our schema (quotations, code, headings in lists), so that nothing is lost. */
export function phrasing(node: Node): readonly Node[] {
	if (node.type === 'paragraph' || node.type === 'heading') return node.children;
	if (node.type === 'code') return [{ type: 'text', value: node.value }];
	if ('children' in node)
		return node.children.flatMap((child, place) => [
			...(place > 0 ? [{ type: 'break' } as const] : []),
			...phrasing(child),
		]);
	return [node];
}
