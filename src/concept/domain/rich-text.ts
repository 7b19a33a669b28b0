import type { Id } from '#shared/ids.ts';

/**
 * Rich text in a closed schema: blocks with permanent ids, and inline text with marks.
 * Nothing else can be stored; editors and importers map to it or refuse.
 */
export type Block = Paragraph | List | Table;

export interface Paragraph {
	readonly type: 'paragraph';
	readonly id: Id;
	readonly content: readonly Inline[];
}

export interface List {
	readonly type: 'list';
	readonly id: Id;
	readonly ordered: boolean;
	readonly items: readonly ListItem[];
}

export interface ListItem {
	readonly id: Id;
	readonly content: readonly Inline[];
	/** Lists below this item. */
	readonly children: readonly List[];
}

export interface Table {
	readonly type: 'table';
	readonly id: Id;
	readonly caption: string;
	/** A table has at least one column, and a header for each (PDF/UA-1, WCAG 1.3.1). */
	readonly header: readonly TableCell[];
	readonly rows: readonly TableRow[];
}

export interface TableRow {
	readonly id: Id;
	readonly cells: readonly TableCell[];
}

export interface TableCell {
	readonly content: readonly Inline[];
}

export type Inline = Text | LineBreak | Footnote;

export interface Text {
	readonly type: 'text';
	readonly text: string;
	readonly marks: readonly Mark[];
}

export interface LineBreak {
	readonly type: 'break';
}

/** A note at a place in the text; its number is a rendering. */
export interface Footnote {
	readonly type: 'footnote';
	readonly id: Id;
	/** Footnotes do not nest. */
	readonly content: readonly (Text | LineBreak)[];
}

/** In canonical order; a text carries each type of mark at most once. */
export type Mark =
	| { readonly type: 'strong' }
	| { readonly type: 'emphasis' }
	/** Struck text, as in a group's marked-up proposal. */
	| { readonly type: 'strike' }
	| { readonly type: 'link'; readonly href: string }
	/** A glossary term: points to the element of kind `definition`. */
	| { readonly type: 'term'; readonly definition: Id };

export const markOrder = ['link', 'term', 'strong', 'emphasis', 'strike'] as const;

/** Addresses a link may have; anything else could run (javascript:, data:). */
export function isSafeHref(href: string): boolean {
	return /^(https?:\/\/|mailto:|#|\/(?!\/))[^\s"'<>\\]*$/i.test(href);
}
