import type { Id } from '#shared/ids.ts';
import type { ConceptTree } from './element.ts';
import type { NumberingScheme } from './numbering.ts';

/** Glossary: published draft, recommended (by a group), adopted, updated. "Replaced" follows from a later edition. */
export const editionStates = ['publishedDraft', 'recommended', 'adopted', 'updated'] as const;
export type EditionState = (typeof editionStates)[number];

/** An immutable state of the concept, with frozen numbers and a content hash. */
export interface Edition {
	readonly id: Id;
	readonly conceptId: Id;
	/** Running number within the concept, from 1. */
	readonly number: number;
	readonly state: EditionState;
	/** Title of the concept, or of the field in a recommendation, when it was published. */
	readonly title: string;
	/** What this edition is, in a sentence; may be empty. */
	readonly note: string;
	/** Plain date (YYYY-MM-DD) of the decision, where there is one. */
	readonly decidedOn: string | null;
	readonly publishedAt: Date;
	/** SHA-256 of the canonical JSON of its content, in hexadecimal. */
	readonly contentHash: string;
	readonly numbering: NumberingScheme;
	/** The field of action of which it is an edition, where it is a group's recommendation; null for the whole concept. */
	readonly scopeId: Id | null;
	/** The group that recommends the field, with its name of that day; null for the whole concept. */
	readonly group: { readonly id: Id; readonly name: string } | null;
}

export interface EditionContent {
	readonly edition: Edition;
	readonly tree: ConceptTree;
	/** The frozen number of each element, e.g. "Leitlinie 3.2"; elements without one are missing. */
	readonly numbers: ReadonlyMap<Id, string>;
}
