import { kinds, type ElementKind } from './kinds.ts';

type Parent = ElementKind | 'top';

/** Holders of text of any kind. */
const structure: readonly Parent[] = ['top', 'part', 'section', 'fieldOfAction', 'annex', 'leaflet'];
/** What carries a statement of the concept and may be explained by texts below it. */
const statements: readonly Parent[] = ['guideline', 'approach', 'goal', 'measure', 'measureProposal'];
const texts: readonly Parent[] = [
	...structure,
	...statements,
	'glossary',
	'preamble',
	'definition',
	'discussionSummary',
	'groupReport',
];

/**
 * Which kinds may stand in which (glossary.md): structure holds statements, statements hold what carries them out,
 * texts stand in anything but texts. What a document brings along is kept as it came; the rules bind new places only.
 */
const parents: Readonly<Record<ElementKind, readonly Parent[]>> = {
	part: ['top', 'part'],
	section: structure,
	fieldOfAction: ['top', 'part', 'section', 'annex', 'leaflet'],
	annex: ['top', 'part'],
	glossary: ['top', 'part', 'section', 'annex', 'leaflet'],
	leaflet: ['top', 'part', 'annex'],
	preamble: ['top', 'part', 'section', 'annex', 'leaflet'],
	guideline: structure,
	approach: [...structure, 'guideline'],
	goal: [...structure, 'guideline', 'approach'],
	measure: [...structure, 'guideline', 'approach', 'goal'],
	measureProposal: [...structure, 'guideline', 'approach', 'goal'],
	definition: [...structure, 'glossary', 'preamble'],
	paragraph: texts,
	list: texts,
	table: texts,
	footnote: texts,
	discussionSummary: [...structure, ...statements],
	groupReport: [...structure, ...statements],
	card: [...structure, ...statements, 'discussionSummary', 'groupReport'],
};

/** @param parent kind of the element above, null at the top level */
export function mayStandIn(kind: ElementKind, parent: ElementKind | null): boolean {
	return parents[kind].includes(parent ?? 'top');
}

/** In the order of the glossary. */
export function kindsAllowedIn(parent: ElementKind | null): readonly ElementKind[] {
	return kinds.filter((kind) => mayStandIn(kind, parent));
}
