import type { MeasureDetails } from '../element.ts';
import type { ElementKind } from '../kinds.ts';
import type { NumberingScheme } from '../numbering.ts';
import type { Block } from '../rich-text.ts';
import type { LeftOutCode } from './source.ts';

/**
 * What was recognised in a document. Every line of it that is not blank is in exactly one element or in exactly one
 * entry of what was left out ("nothing is lost"); `accounting.ts` checks it.
 */
export interface Recognition {
	readonly title: string;
	/** In document order of the concept: a parent before its children. */
	readonly elements: readonly RecognisedElement[];
	readonly leftOut: readonly LeftOut[];
	/** The original text; line n is lines[n - 1]. */
	readonly lines: readonly string[];
	/** Only for a file that Ratschlag wrote itself: refs and ids of blocks are permanent ids then and stay. */
	readonly numbering?: NumberingScheme;
}

export interface RecognisedElement {
	/** Unique in this recognition; the working draft gives permanent ids. */
	readonly ref: string;
	readonly parent: string | null;
	readonly kind: ElementKind;
	/** As the document writes it, without the word before it: "3.2.1", "II"; empty when it has none. */
	readonly number: string;
	readonly title: string;
	/** Ids of blocks are provisional; `toTree` gives permanent ones. */
	readonly body: readonly Block[];
	readonly source: string;
	readonly measure: MeasureDetails | null;
	/** Original lines, ascending. */
	readonly lines: readonly number[];
	/** The list or table from which it came with its siblings; empty when it stood alone. */
	readonly group: string;
	readonly doubt: Doubt | null;
	/** Further fields of action by their refs; only files that Ratschlag wrote itself tell them. */
	readonly fields?: readonly string[];
}

export type Doubt =
	'headingGuessed' | 'headerGuessed' | 'kindGuessed' | 'fieldGuessed' | 'noteWithoutMark' | 'titleOnly';

export interface LeftOut {
	readonly ref: string;
	readonly code: LeftOutCode;
	readonly lines: readonly number[];
	/** The original text of these lines. */
	readonly text: string;
	/** An element that a person left out, with its place, so that it can come back as it was. */
	readonly element: RecognisedElement | null;
}
