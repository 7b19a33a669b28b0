import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { newId } from '#shared/ids.ts';
import { withId } from '../../domain/editor/editor-node.ts';
import { missingIds } from '../../domain/editor/missing-ids.ts';

/** After every change: ids for new parts, whole rows in tables, and a line to write on at the end. */
export const Tidy = Extension.create({
	name: 'tidy',
	addProseMirrorPlugins: () => [
		new Plugin({
			appendTransaction: (transactions, _old, state) =>
				transactions.some(({ docChanged }) => docChanged) ? tidied(state, newId) : null,
		}),
	],
});

/** @returns null when everything is in order */
export function tidied(state: EditorState, makeId: () => string): Transaction | null {
	const tr = state.tr;
	fillRows(tr);
	const { paragraph } = state.schema.nodes;
	if (paragraph && tr.doc.lastChild?.type.name !== 'paragraph')
		tr.insert(tr.doc.content.size, paragraph.create());
	giveIds(tr, makeId);
	return tr.docChanged ? tr : null;
}

function giveIds(tr: Transaction, makeId: () => string): void {
	const holders: { readonly id: unknown; readonly empty: boolean; readonly pos: number }[] = [];
	tr.doc.descendants((node, pos, parent) => {
		if (!withId.includes(node.type.name)) return;
		if (node.type.name === 'paragraph' && parent?.type.name !== 'doc') return;
		const empty = node.type.name !== 'footnote' && node.textContent === '';
		holders.push({ id: node.attrs['id'], empty, pos });
	});
	missingIds(holders, makeId).forEach((id, place) => {
		const holder = holders[place];
		if (id !== null && holder) tr.setNodeAttribute(holder.pos, 'id', id);
	});
}

function fillRows(tr: Transaction): void {
	const short: { readonly end: number; readonly row: Node; readonly missing: number }[] = [];
	tr.doc.forEach((table, pos) => {
		if (table.type.name !== 'table') return;
		let columns = 0;
		table.forEach((row, _offset, index) => (columns = index === 0 ? 0 : Math.max(columns, row.childCount)));
		table.forEach((row, offset, index) => {
			const missing = columns - row.childCount;
			if (index > 0 && missing > 0) short.unshift({ end: pos + offset + row.nodeSize, row, missing });
		});
	});
	for (const { end, row, missing } of short.sort((one, other) => other.end - one.end)) {
		const type = row.firstChild?.type;
		if (type)
			tr.insert(
				end,
				Array.from({ length: missing }, () => type.create()),
			);
	}
}
