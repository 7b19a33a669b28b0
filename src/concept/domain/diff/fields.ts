import type { Element, MeasureDetails } from '../element.ts';
import type { TreeIndex } from '../tree.ts';

const measureFields = [
	'leadUnit',
	'contributingUnits',
	'partners',
	'targetGroups',
	'period',
	'needs',
	'binding',
] as const satisfies readonly (keyof MeasureDetails)[];

/** What is said of an element beside its text, by the name of the field; null where nothing is. */
export function fieldsOf(element: Element, index: TreeIndex): ReadonlyMap<string, string | null> {
	const fields = element.fields.map((id) => index.byId.get(id)?.title ?? id).join('; ');
	return new Map<string, string | null>([
		['source', element.source || null],
		['fields', fields || null],
		...measureFields.map((field) => [field, valueOf(element, field)] as const),
	]);
}

function valueOf({ measure }: Element, field: keyof MeasureDetails): string | null {
	const detail = measure?.[field];
	if (detail === undefined) return null;
	if (typeof detail === 'boolean') return String(detail);
	return (typeof detail === 'string' ? detail : detail.join('; ')) || null;
}
