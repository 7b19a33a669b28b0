import type { Id } from '#shared/ids.ts';
import type { Element } from '../element.ts';
import { emptyMeasureDetails } from '../element.ts';
import { isMeasure, type ElementKind } from '../kinds.ts';

/** A readable, valid id for tests: `id(7)`. */
export function id(number: number): Id {
	return `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

export function element(number: number, kind: ElementKind, changes: Partial<Element> = {}): Element {
	return {
		id: id(number),
		parentId: null,
		kind,
		title: `${kind} ${number}`,
		body: [],
		source: '',
		fields: [],
		measure: isMeasure(kind) ? emptyMeasureDetails : null,
		...changes,
	};
}
