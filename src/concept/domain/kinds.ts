/**
 * The kinds of addressed elements of a concept (docs/glossary.md). Structure kinds carry a title and hold
 * other elements; text kinds carry their own text.
 */
const structureKinds = ['part', 'section', 'fieldOfAction', 'annex', 'glossary', 'leaflet'] as const;

const textKinds = [
	'preamble',
	'guideline',
	'approach',
	'goal',
	'measure',
	'measureProposal',
	'definition',
	'paragraph',
	'list',
	'table',
	'footnote',
	'discussionSummary',
	'groupReport',
	'card',
] as const;

export const kinds = [...structureKinds, ...textKinds] as const;

export type ElementKind = (typeof kinds)[number];

export function isKind(value: unknown): value is ElementKind {
	return (kinds as readonly unknown[]).includes(value);
}

export function isStructure(kind: ElementKind): boolean {
	return (structureKinds as readonly ElementKind[]).includes(kind);
}

/** Measures and proposals of measures have a sheet of details (lead unit, period, needs, ...). */
export function isMeasure(kind: ElementKind): boolean {
	return kind === 'measure' || kind === 'measureProposal';
}
