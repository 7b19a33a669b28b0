import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';

/** As ProseMirror's commands: says whether it can be done, and does it when there is somebody to dispatch to. */
export type Step = (state: EditorState, dispatch?: (tr: Transaction) => void) => boolean;

export interface TablePlace {
	readonly table: Node;
	/** Position before the table. */
	readonly pos: number;
	/** Child of the table: 0 is the caption, 1 the header row. */
	readonly row: number;
	readonly column: number;
}

/** Where in a table the selection begins; null outside of tables. */
export function tablePlace({ selection }: EditorState): TablePlace | null {
	const { $from } = selection;
	const depth = tableDepth($from);
	if (depth === null) return null;
	const row = $from.index(depth);
	return {
		table: $from.node(depth),
		pos: $from.before(depth),
		row,
		column: row > 0 && $from.depth > depth ? $from.index(depth + 1) : 0,
	};
}

export function tableDepth($pos: ResolvedPos): number | null {
	for (let depth = $pos.depth; depth > 0; depth--) if ($pos.node(depth).type.name === 'table') return depth;
	return null;
}

/** Position before a child of the table, or after its last one. */
export function rowStart({ table, pos }: TablePlace, row: number): number {
	let place = pos + 1;
	for (let index = 0; index < row; index++) place += table.child(index).nodeSize;
	return place;
}

/** Position before a cell, or after the last one of its row. */
export function cellStart(place: TablePlace, row: number, column: number): number {
	let start = rowStart(place, row) + 1;
	const cells = place.table.child(row);
	for (let index = 0; index < Math.min(column, cells.childCount); index++)
		start += cells.child(index).nodeSize;
	return start;
}
