import { emptyMeasureDetails, type MeasureDetails } from '#concept/domain/element.ts';
import type { ElementKind } from '#concept/domain/kinds.ts';

/** An element as an author writes it: no ids yet, references by title. `treeOf` makes the tree of it. */
export interface ElementSketch {
	readonly is: 'element';
	readonly kind: ElementKind;
	readonly title: string;
	readonly parts: readonly Part[];
}

/** A string is a paragraph; an element is a child; the rest says what it is. */
export type Part = string | ListSketch | TableSketch | ElementSketch | Source | AlsoIn | Sheet;

export interface ListSketch {
	readonly is: 'list';
	readonly ordered: boolean;
	/** A list after an item stands below that item. */
	readonly items: readonly (string | ListSketch)[];
}

export interface TableSketch {
	readonly is: 'table';
	readonly caption: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

interface Source {
	readonly is: 'source';
	readonly source: string;
}

interface AlsoIn {
	readonly is: 'alsoIn';
	/** Titles of further fields of action. */
	readonly fields: readonly string[];
}

interface Sheet {
	readonly is: 'sheet';
	readonly details: MeasureDetails;
}

type Writer = (title: string, ...parts: readonly Part[]) => ElementSketch;

const writerOf =
	(kind: ElementKind): Writer =>
	(title, ...parts) => ({ is: 'element', kind, title, parts });

const untitled =
	(kind: ElementKind) =>
	(...parts: readonly Part[]): ElementSketch => ({ is: 'element', kind, title: '', parts });

export const part = writerOf('part');
export const section = writerOf('section');
export const field = writerOf('fieldOfAction');
export const annex = writerOf('annex');
export const glossary = writerOf('glossary');
export const preamble = writerOf('preamble');
export const guideline = writerOf('guideline');
export const approach = writerOf('approach');
export const goal = writerOf('goal');
export const measure = writerOf('measure');
export const measureProposal = writerOf('measureProposal');
/** The title is the term. */
export const definition = writerOf('definition');
export const paragraph = untitled('paragraph');

export const listElement = (...parts: readonly Part[]): ElementSketch => untitled('list')(...parts);

export const tableElement = (
	caption: string,
	header: readonly string[],
	...rows: readonly (readonly string[])[]
): ElementSketch => untitled('table')({ is: 'table', caption, header, rows });

export const bullets = (...items: readonly (string | ListSketch)[]): ListSketch => ({
	is: 'list',
	ordered: false,
	items,
});

export const steps = (...items: readonly (string | ListSketch)[]): ListSketch => ({
	is: 'list',
	ordered: true,
	items,
});

export const source = (text: string): Source => ({ is: 'source', source: text });

export const alsoIn = (...fields: readonly string[]): AlsoIn => ({ is: 'alsoIn', fields });

/** The sheet of a measure; what is not said is empty, and it binds unless said otherwise. */
export const sheet = (details: Partial<MeasureDetails>): Sheet => ({
	is: 'sheet',
	details: { ...emptyMeasureDetails, ...details },
});
