/** A node of the editor as ProseMirror writes it to JSON; only the types of `nodeTypes` and `markTypes` are known. */
export interface EditorNode {
	readonly type: string;
	readonly attrs?: Readonly<Record<string, unknown>>;
	readonly content?: readonly EditorNode[];
	readonly text?: string;
	readonly marks?: readonly EditorMark[];
}

export interface EditorMark {
	readonly type: string;
	readonly attrs?: Readonly<Record<string, unknown>>;
}

/** Types of nodes that carry a permanent id; a paragraph only where it is a block of its own. */
export const withId = ['paragraph', 'bulletList', 'orderedList', 'listItem', 'table', 'tableRow', 'footnote'];

/** Deepest list in a list that can be stored. */
export const deepestList = 8;
