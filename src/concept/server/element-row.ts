import type { Element as ElementTable } from '#platform/database/schema.ts';
import type { Element, MeasureDetails } from '../domain/element.ts';
import type { ElementKind } from '../domain/kinds.ts';
import type { Block } from '../domain/rich-text.ts';

export const elementColumns = [
	'id',
	'parentId',
	'kind',
	'title',
	'body',
	'source',
	'fields',
	'measure',
] as const satisfies readonly (keyof ElementTable)[];

export interface ElementColumns {
	readonly id: string;
	readonly parentId: string | null;
	readonly kind: string;
	readonly title: string;
	readonly body: unknown;
	readonly source: string;
	readonly fields: readonly string[];
	readonly measure: unknown;
}

/** What was stored through the domain's own checks is read back as such. */
export function toElement(row: ElementColumns): Element {
	return {
		id: row.id,
		parentId: row.parentId,
		kind: row.kind as ElementKind,
		title: row.title,
		body: row.body as readonly Block[],
		source: row.source,
		fields: row.fields,
		measure: row.measure as MeasureDetails | null,
	};
}

/** Elements with their place among their siblings, as one JSON parameter for a batched insert. */
export function toRecords(elements: readonly Element[]): string {
	const counts = new Map<string | null, number>();
	return JSON.stringify(
		elements.map((element, order) => {
			const position = counts.get(element.parentId) ?? 0;
			counts.set(element.parentId, position + 1);
			const { parentId: parent_id, ...rest } = element;
			return { ...rest, parent_id, position, document_position: order };
		}),
	);
}
