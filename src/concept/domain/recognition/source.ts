import type { Mark } from '../rich-text.ts';

/**
 * A document as it was written, in blocks that know no file format. Readers (`exchange/read`) make it, the recognition
 * reads it. Lines are counted from 1; in a Word file every paragraph and every row of a table is one line.
 */
export interface SourceDocument {
	readonly fileName: string;
	/** As the file itself says (front matter, document properties); empty when it says nothing. */
	readonly title: string;
	/** The original text; line n is lines[n - 1]. */
	readonly lines: readonly string[];
	readonly blocks: readonly SourceBlock[];
	/** Footnotes and endnotes that the file marks as such, by their id. */
	readonly notes: readonly SourceNote[];
	/** What the reader already knows to be no content, e.g. running heads of a Word file. */
	readonly leftOut: readonly { readonly line: number; readonly code: LeftOutCode }[];
}

export type LeftOutCode =
	| 'tableOfContents'
	| 'pageNumber'
	| 'runningHead'
	| 'image'
	| 'separator'
	| 'comment'
	| 'frontMatter'
	| 'deletedText'
	| 'usedAsTitle'
	| 'usedAsHeading'
	| 'tableHeader'
	| 'leftOutByHand';

export type SourceInline =
	| { readonly type: 'text'; readonly text: string; readonly marks: readonly Mark[] }
	/** `line` ends an original line and the text flows on, `hard` ends it for good, `inner` breaks within one line. */
	| { readonly type: 'break'; readonly style: 'line' | 'hard' | 'inner' }
	| { readonly type: 'note'; readonly id: string };

interface SourceLines {
	/** First and last original line, both included; blank lines between them belong to nothing. */
	readonly first: number;
	readonly last: number;
}

export interface SourceHeading extends SourceLines {
	readonly type: 'heading';
	readonly level: number;
	readonly content: readonly SourceInline[];
	/** The whole document's title by its style. */
	readonly isTitle: boolean;
}

export interface SourceParagraph extends SourceLines {
	readonly type: 'paragraph';
	readonly content: readonly SourceInline[];
	/** The file says that this is an entry of a table of contents. */
	readonly isContents: boolean;
}

export interface SourceItem extends SourceLines {
	readonly type: 'item';
	/** 0 for the outermost list. */
	readonly depth: number;
	/** As written: "-", "✓", "1)", "a)". */
	readonly marker: string;
	readonly ordered: boolean;
	readonly content: readonly SourceInline[];
}

export interface SourceTable extends SourceLines {
	readonly type: 'table';
	/** Whether the file marks the first row as header. */
	readonly hasHeader: boolean;
	readonly rows: readonly SourceRow[];
}

export interface SourceRow {
	readonly line: number;
	readonly cells: readonly (readonly SourceInline[])[];
}

export type SourceBlock = SourceHeading | SourceParagraph | SourceItem | SourceTable;

export interface SourceNote extends SourceLines {
	readonly id: string;
	readonly content: readonly SourceInline[];
}
