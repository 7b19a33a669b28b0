import type { ConceptTree, Element } from '#concept/domain/element.ts';

/** Binding measures for which no unit is named: nobody would carry them out. */
export function measuresWithoutOwner(tree: ConceptTree): readonly Element[] {
	return tree.filter(
		({ kind, measure }) =>
			kind === 'measure' && (measure === null || (measure.binding && measure.leadUnit.trim() === '')),
	);
}
