import type { Id } from '#shared/ids.ts';
import type { ConceptTree } from '../element.ts';
import type { ElementKind } from '../kinds.ts';
import type { Mark } from '../rich-text.ts';

/**
 * Goes up whenever equal texts could be shown with other changes than before. Whoever keeps a comparison keeps this
 * number with it, so that what was shown in a meeting stays what it was.
 */
export const comparisonVersion = 1;

export interface NumberedTree {
	readonly tree: ConceptTree;
	readonly numbers: ReadonlyMap<Id, string>;
}

export interface Comparison {
	readonly version: typeof comparisonVersion;
	/** In the order of the new tree; what was removed follows what stood before it. */
	readonly changes: readonly Change[];
	/** Elements that are in both trees and as they were. */
	readonly unchanged: number;
	/** Whether the texts were too large to be compared as finely as others: nothing is wrong, but more is marked. */
	readonly coarse: boolean;
}

export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved' | 'retyped' | 'field' | 'format';

/** One difference of one element; an element that was moved and reworded has two. As in the contract's `compare`. */
export interface Change {
	readonly kind: ChangeKind;
	readonly element: ElementRef;
	/** Text, place, kind or value before and after; null where there is none. */
	readonly from: string | null;
	readonly to: string | null;
	/** Of a changed text: equal and delete give `from`, equal and insert give `to`; none goes over the border of a passage. */
	readonly segments: readonly Segment[];
	/** The texts of what was added, removed or changed, to be shown one below the other. */
	readonly passages: readonly PassageChange[];
	/** What is only set in another form; the words are the same. */
	readonly formats: readonly FormatNote[];
	/** Which field, where the kind is `field`: `source`, `fields`, or one of the measure sheet. */
	readonly field: string | null;
	/** Out of which element this one was split, or into which it was merged. */
	readonly relation: { readonly how: 'splitFrom' | 'mergedInto'; readonly element: ElementRef } | null;
}

export interface ElementRef {
	readonly id: Id;
	readonly kind: ElementKind;
	readonly number: string;
	readonly title: string;
}

export interface Segment {
	readonly op: 'equal' | 'insert' | 'delete';
	readonly text: string;
}

/** What a passage is: borders between passages are those that a reader sees. */
export type PassageForm = 'title' | 'paragraph' | 'item' | 'numberedItem' | 'caption' | 'row' | 'footnote';

/** What became of one passage, or of a part of one that was split or merged. */
export interface PassageChange {
	readonly kind: 'same' | 'changed' | 'added' | 'removed' | 'moved' | 'movedAway';
	readonly form: PassageForm;
	/** Before the text, as it is rendered today: "2. ", "- "; no part of the text, so counting on is no change. */
	readonly marker: string;
	/** In a table's row, counted from 0; cells of one row follow each other. */
	readonly column: number;
	readonly segments: readonly Segment[];
	/** Places among the passages of both texts; null on the side where it is not. Parts of one passage share its place. */
	readonly old: number | null;
	readonly now: number | null;
	/** The other element, where the text came out of it or went into it. */
	readonly elsewhere: ElementRef | null;
}

/** Words whose marks changed, or a passage that has another form; its words are quoted whole. */
export type FormatNote =
	| {
			readonly what: 'marks';
			readonly text: string;
			readonly gained: readonly Mark['type'][];
			readonly lost: readonly Mark['type'][];
	  }
	| { readonly what: 'form'; readonly text: string; readonly from: PassageForm; readonly to: PassageForm }
	/** Of an item: how deep its list lies, from 1. */
	| { readonly what: 'level'; readonly text: string; readonly from: number; readonly to: number };
