import type { Id } from '#shared/ids.ts';
import type { Edition, EditionContent } from '#concept/domain/edition.ts';
import type { ConceptTree } from '#concept/domain/element.ts';
import type { NumberingScheme } from '#concept/domain/numbering.ts';

/** A concept as a file holds it: an edition, or the working draft (then without one). docs/formats.md */
export interface ConceptFile {
	readonly title: string;
	readonly numbering: NumberingScheme;
	readonly edition: Edition | null;
	readonly tree: ConceptTree;
	/** The number of each element as people cite it; elements without one are missing. */
	readonly numbers: ReadonlyMap<Id, string>;
}

export function fileOfEdition({ edition, tree, numbers }: EditionContent): ConceptFile {
	return { title: edition.title, numbering: edition.numbering, edition, tree, numbers };
}

/** Largest file that is read, in UTF-16 units; the longest known concept has a fiftieth of it. */
export const longestFile = 20_000_000;
