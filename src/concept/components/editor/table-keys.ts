import { TextSelection } from '@tiptap/pm/state';
import { tableDepth, type Step } from './table-place.ts';

/** To the next or previous cell; from the last and the first one the key goes on to the page. */
export function toCell(direction: 1 | -1): Step {
	return (state, dispatch) => {
		const { $from } = state.selection;
		const depth = tableDepth($from);
		if (depth === null) return false;
		const starts: number[] = [];
		$from.node(depth).descendants((node, pos) => {
			if (node.isTextblock) starts.push($from.start(depth) + pos);
			return !node.isTextblock;
		});
		const here = starts.findLastIndex((start) => start < $from.pos);
		const target = starts[here + direction];
		if (target === undefined) return false;
		const size = state.doc.nodeAt(target)?.content.size ?? 0;
		dispatch?.(
			state.tr.setSelection(TextSelection.create(state.doc, target + 1, target + 1 + size)).scrollIntoView(),
		);
		return true;
	};
}

/** In a cell a new line, in the caption the way to the first cell. */
export const enterInTable: Step = (state, dispatch) => {
	const { $from } = state.selection;
	const { hardBreak } = state.schema.nodes;
	if (tableDepth($from) === null || !hardBreak) return false;
	if ($from.parent.type.name === 'tableCaption') return toCell(1)(state, dispatch);
	dispatch?.(state.tr.replaceSelectionWith(hardBreak.create(), false).scrollIntoView());
	return true;
};

/** A selection over several cells is emptied cell by cell, so that the table stays. */
export const clearCells: Step = (state, dispatch) => {
	const { $from, $to, from, to } = state.selection;
	const depth = tableDepth($from);
	const sameTable = depth !== null && tableDepth($to) === depth && $from.before(depth) === $to.before(depth);
	if (!sameTable || $from.sameParent($to)) return false;
	if (dispatch) {
		const tr = state.tr;
		const ranges: [number, number][] = [];
		state.doc.nodesBetween(from, to, (node, pos) => {
			if (node.isTextblock)
				ranges.unshift([Math.max(from, pos + 1), Math.min(to, pos + 1 + node.content.size)]);
			return !node.isTextblock;
		});
		for (const [start, end] of ranges) if (end > start) tr.delete(start, end);
		dispatch(tr.setSelection(TextSelection.create(tr.doc, from)).scrollIntoView());
	}
	return true;
};
