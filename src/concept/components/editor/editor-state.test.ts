import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { arbitraryTree, testId } from '#concept/testing/arbitrary-tree.ts';
import { canonicalBlocks } from '../../domain/canonical-blocks.ts';
import type { EditorNode } from '../../domain/editor/editor-node.ts';
import { fromEditor } from '../../domain/editor/from-editor.ts';
import { toEditor } from '../../domain/editor/to-editor.ts';
import type { Block, Table } from '../../domain/rich-text.ts';
import { editorExtensions } from './extensions.ts';
import { clearCells, enterInTable, toCell } from './table-keys.ts';
import type { Step } from './table-place.ts';
import { addColumn, addRow, insertTable, removeColumn, removeRow, removeTable } from './table-steps.ts';
import { tidied } from './tidy.ts';

const schema = getSchema(
	editorExtensions({ captionPlaceholder: '', emptyHeader: '', noteLabel: (words) => words }),
);
let next = 700_000;
const makeId = () => testId(next++);

function stateOf(blocks: readonly Block[]): EditorState {
	return EditorState.create({ schema, doc: schema.nodeFromJSON(toEditor(blocks)) });
}

function textOf(state: EditorState): readonly Block[] {
	return fromEditor(state.doc.toJSON() as EditorNode, makeId);
}

test('the schema of the editor takes every text and gives it back', () => {
	fc.assert(
		fc.property(arbitraryTree, (tree) => {
			const blocks = canonicalBlocks(tree.flatMap(({ body }) => body));
			const state = stateOf(blocks);
			state.doc.check();
			expect(textOf(state)).toEqual(blocks);
		}),
	);
});

const cells = (...words: string[]) =>
	words.map((word) => ({ content: [{ type: 'text' as const, text: word, marks: [] }] }));
const plan: Table = {
	type: 'table',
	id: testId(1),
	caption: 'Plan',
	header: cells('A', 'B'),
	rows: [
		{ id: testId(2), cells: cells('1', '2') },
		{ id: testId(3), cells: cells('3', '4') },
	],
};

/** The table after a step from behind this word. */
function after(word: string, ...steps: Step[]): Table | undefined {
	let state = stateOf([plan]);
	state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, endOf(state, word))));
	for (const step of steps) {
		expect(step(state)).toBe(true);
		step(state, (tr) => (state = state.apply(tr)));
		state.doc.check();
	}
	const [table] = textOf(state);
	return table?.type === 'table' ? table : undefined;
}

function endOf(state: EditorState, word: string): number {
	let place = 0;
	state.doc.descendants((node, pos) => {
		if (node.text === word) place = pos + node.nodeSize;
	});
	return place;
}

const words = (table: Table | undefined) =>
	[table?.header ?? [], ...(table?.rows ?? []).map((row) => row.cells)].map((row) =>
		row.map(({ content }) => content.map((one) => (one.type === 'text' ? one.text : '¶')).join('')),
	);

test('rows and columns come and go, ids of the others stay', () => {
	const added = after('1', addRow, addColumn);
	expect(words(added)).toEqual([
		['A', '', 'B'],
		['1', '', '2'],
		['', '', ''],
		['3', '', '4'],
	]);
	expect(added?.rows.map(({ id }) => id)).toEqual([testId(2), expect.any(String), testId(3)]);
	expect(words(after('2', removeRow))).toEqual([
		['A', 'B'],
		['3', '4'],
	]);
	expect(words(after('2', removeColumn))).toEqual([['A'], ['1'], ['3']]);
	expect(words(after('Plan', addColumn))).toEqual([
		['A', 'B', ''],
		['1', '2', ''],
		['3', '4', ''],
	]);
	expect(after('4', removeTable)).toBeUndefined();
});

test('the header row, the last column and a table in a table are refused', () => {
	const state = stateOf([plan]);
	const at = (word: string) =>
		state.apply(state.tr.setSelection(TextSelection.create(state.doc, endOf(state, word))));
	expect(removeRow(at('A'))).toBe(false);
	expect(insertTable(at('1'))).toBe(false);
	expect(after('2', removeColumn)?.header).toHaveLength(1);
	expect(toCell(1)(at('4'))).toBe(false);
	expect(toCell(-1)(at('Plan'))).toBe(false);
});

test('Enter makes a new line in a cell; a selection over cells is emptied and the table stays', () => {
	expect(words(after('1', enterInTable, addRow))[1]).toEqual(['1', '2']);
	let state = stateOf([plan]);
	const range = TextSelection.create(state.doc, endOf(state, 'B') - 1, endOf(state, '3'));
	state = state.apply(state.tr.setSelection(range));
	clearCells(state, (tr) => (state = state.apply(tr)));
	const [table] = textOf(state);
	expect(words(table?.type === 'table' ? table : undefined)).toEqual([
		['A', ''],
		['', ''],
		['', '4'],
	]);
});

test('a table is inserted in the place of an empty paragraph', () => {
	let state = stateOf([]);
	insertTable(state, (tr) => (state = state.apply(tr)));
	const order = tidied(state, makeId);
	if (order) state = state.apply(order);
	expect(state.doc.childCount).toBe(2);
	expect(textOf(state)).toMatchObject([{ type: 'table', header: [{}, {}, {}], rows: [{}, {}] }]);
	expect(tidied(state, makeId)).toBeNull();
});
