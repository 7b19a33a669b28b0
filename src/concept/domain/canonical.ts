import type { Id } from '#shared/ids.ts';
import type { ConceptTree } from './element.ts';
import type { NumberingScheme } from './numbering.ts';

/** What an edition fixes: everything a reader sees of the concept, and nothing about its publishing. */
export interface FixedContent {
	readonly title: string;
	readonly numbering: NumberingScheme;
	readonly tree: ConceptTree;
	readonly numbers: ReadonlyMap<Id, string>;
}

/**
 * One text for one content, whatever the order in which keys were written or stored: object keys sorted by code
 * unit, no white space, absent values left out (in the spirit of RFC 8785). Elements keep their document order.
 */
export function canonicalJson(content: FixedContent): string {
	return canonical({
		title: content.title,
		numbering: content.numbering,
		elements: content.tree.map((element) => ({ ...element, number: content.numbers.get(element.id) ?? '' })),
	});
}

/** Any JSON value in canonical form. */
export function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (typeof value === 'object' && value !== null) {
		const entries = Object.entries(value)
			.filter(([, entry]) => entry !== undefined)
			.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
		return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`;
	}
	return JSON.stringify(value);
}
