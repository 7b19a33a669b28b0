import { Selection, TextSelection } from '@tiptap/pm/state';
import { cellStart, rowStart, tableDepth, tablePlace, type Step } from './table-place.ts';

const most = 50;

/** A table of three columns below the block in which one writes. */
export const insertTable: Step = (state, dispatch) => {
	const { schema, selection } = state;
	const { table, tableCaption, tableHeaderRow, tableHeader, tableRow, tableCell } = schema.nodes;
	if (!table || !tableCaption || !tableHeaderRow || !tableHeader || !tableRow || !tableCell) return false;
	if (tableDepth(selection.$from) !== null) return false;
	if (dispatch) {
		const three = [0, 1, 2];
		const row = () =>
			tableRow.create(
				null,
				three.map(() => tableCell.create()),
			);
		const node = table.create(null, [
			tableCaption.create(),
			tableHeaderRow.create(
				null,
				three.map(() => tableHeader.create()),
			),
			row(),
			row(),
		]);
		const { $to } = selection;
		const outer = $to.depth === 0 ? null : $to.node(1);
		const isBlank = outer?.type.name === 'paragraph' && outer.content.size === 0;
		const start = outer ? (isBlank ? $to.before(1) : $to.after(1)) : $to.pos;
		const tr = state.tr.replaceWith(start, isBlank ? $to.after(1) : start, node);
		dispatch(tr.setSelection(TextSelection.create(tr.doc, start + 2)).scrollIntoView());
	}
	return true;
};

export const addRow: Step = (state, dispatch) => {
	const place = tablePlace(state);
	const { tableRow, tableCell } = state.schema.nodes;
	const columns = place?.table.maybeChild(1)?.childCount ?? 0;
	if (!place || !tableRow || !tableCell || columns === 0) return false;
	if (dispatch) {
		const cells = Array.from({ length: columns }, () => tableCell.create());
		const start = rowStart(place, Math.max(place.row, 1) + 1);
		const tr = state.tr.insert(start, tableRow.create(null, cells));
		dispatch(tr.setSelection(TextSelection.create(tr.doc, start + 2)).scrollIntoView());
	}
	return true;
};

/** The header row stays: a table without one cannot be read aloud. */
export const removeRow: Step = (state, dispatch) => {
	const place = tablePlace(state);
	if (!place || place.row < 2) return false;
	if (dispatch) {
		const start = rowStart(place, place.row);
		const tr = state.tr.delete(start, rowStart(place, place.row + 1));
		dispatch(tr.setSelection(Selection.near(tr.doc.resolve(start), -1)).scrollIntoView());
	}
	return true;
};

export const addColumn: Step = (state, dispatch) => {
	const place = tablePlace(state);
	const { tableHeader, tableCell } = state.schema.nodes;
	if (!place || !tableHeader || !tableCell || (place.table.maybeChild(1)?.childCount ?? most) >= most)
		return false;
	if (dispatch) {
		const tr = state.tr;
		const column = place.row === 0 ? most : place.column + 1;
		for (let row = place.table.childCount - 1; row > 0; row--)
			tr.insert(cellStart(place, row, column), (row === 1 ? tableHeader : tableCell).create());
		dispatch(tr.setSelection(TextSelection.create(tr.doc, cellStart(place, 1, column) + 1)).scrollIntoView());
	}
	return true;
};

export const removeColumn: Step = (state, dispatch) => {
	const place = tablePlace(state);
	if (!place || place.row === 0 || (place.table.maybeChild(1)?.childCount ?? 0) < 2) return false;
	if (dispatch) {
		const tr = state.tr;
		for (let row = place.table.childCount - 1; row > 0; row--) {
			const cell = place.table.child(row).maybeChild(place.column);
			const start = cellStart(place, row, place.column);
			if (cell) tr.delete(start, start + cell.nodeSize);
		}
		const start = cellStart(place, 1, Math.max(0, place.column - 1));
		dispatch(tr.setSelection(Selection.near(tr.doc.resolve(start + 1))).scrollIntoView());
	}
	return true;
};

export const removeTable: Step = (state, dispatch) => {
	const place = tablePlace(state);
	if (!place) return false;
	if (dispatch) {
		const tr = state.tr.delete(place.pos, place.pos + place.table.nodeSize);
		dispatch(tr.setSelection(Selection.near(tr.doc.resolve(place.pos))).scrollIntoView());
	}
	return true;
};
