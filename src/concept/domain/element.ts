import type { Id } from '#shared/ids.ts';
import type { ElementKind } from './kinds.ts';
import type { Block } from './rich-text.ts';

/** Any addressed node of the concept tree. Its id is permanent; its number is a rendering. */
export interface Element {
	readonly id: Id;
	readonly parentId: Id | null;
	readonly kind: ElementKind;
	/** Plain text; may be empty for text kinds. */
	readonly title: string;
	readonly body: readonly Block[];
	/** Where the text comes from, e.g. "Anlage zur Drucksache DS0450/18"; empty when unknown. */
	readonly source: string;
	/** Fields of action it belongs to besides the one it stands in (product.md, station 6). */
	readonly fields: readonly Id[];
	/** Only for measures and proposals of measures. */
	readonly measure: MeasureDetails | null;
}

export interface MeasureDetails {
	/** Responsible unit (federführend). */
	readonly leadUnit: string;
	/** Units that take part (mitwirkend). */
	readonly contributingUnits: readonly string[];
	readonly partners: readonly string[];
	readonly targetGroups: readonly string[];
	/** In the words of the concept, e.g. "2027 bis 2029", "ab Herbst 2027, dauerhaft". */
	readonly period: string;
	readonly needs: string;
	readonly binding: boolean;
}

/** Elements in document order: a parent stands before its children, siblings in their order. */
export type ConceptTree = readonly Element[];

export const emptyMeasureDetails: MeasureDetails = {
	leadUnit: '',
	contributingUnits: [],
	partners: [],
	targetGroups: [],
	period: '',
	needs: '',
	binding: true,
};
