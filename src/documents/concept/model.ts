import type { Id } from '#shared/ids.ts';
import type { Locale } from '#platform/context.ts';
import type { Block } from '#concept/domain/rich-text.ts';

/**
 * A concept as a document: what stands in it, in which order and under which headings, in the reader's language.
 * PDF, DOCX, ODT and HTML are renderings of this one model.
 */
export interface ConceptDocument {
	/** Of the document's own words; what the concept says is German. */
	readonly locale: Locale;
	readonly title: string;
	readonly municipality: string;
	/** "Fassung 3" */
	readonly edition: string;
	/** "Beschlossen am 14. Juni 2027" */
	readonly state: string;
	readonly note: string;
	readonly publishedAt: Date;
	readonly words: { readonly contents: string; readonly table: string; readonly footnotes: string };
	/** "Seite {page} von {pages}", cut at the two numbers. */
	readonly pageWords: readonly [string, string, string];
	readonly parts: readonly DocumentPart[];
}

export type DocumentPart =
	| DocumentHeading
	| { readonly type: 'block'; readonly block: Block; readonly tone: Tone }
	| DocumentSheet
	/** A line in small type, e.g. where a text comes from. */
	| { readonly type: 'remark'; readonly text: string }
	/** Title of an element that is no heading (a card, a definition), before its text. */
	| { readonly type: 'lead'; readonly id: Id; readonly text: string; readonly tone: Tone }
	| DocumentFacts;

export interface DocumentHeading {
	readonly type: 'heading';
	readonly id: Id;
	/** From 1; never more than one deeper than the heading before. */
	readonly level: number;
	readonly number: string;
	readonly title: string;
	/** In the contents: the title, or the first words of an element that has none. */
	readonly entry: string;
	/** Begins a page of its own and stands in the running head. */
	readonly opens: 'page' | 'field' | 'nothing';
}

/** The sheet of a measure: a table with a header row. */
export interface DocumentSheet {
	readonly type: 'sheet';
	readonly caption: string;
	readonly header: readonly [string, string];
	readonly rows: readonly { readonly label: string; readonly values: readonly string[] }[];
}

export interface DocumentFacts {
	readonly type: 'facts';
	readonly header: readonly [string, string];
	readonly rows: readonly { readonly label: string; readonly value: string; readonly href: string }[];
	readonly remark: string;
}

/** How a text looks: cards, summaries and reports are set apart from what the concept itself says. */
export type Tone = 'plain' | 'card' | 'aside';
