import type { Id } from '#shared/ids.ts';
import type { ConceptTree, Element } from './element.ts';
import type { ElementKind } from './kinds.ts';

/**
 * How the elements of a concept are numbered; chosen per concept and frozen in an edition.
 * A rule says, for a kind, how its own counter looks, what stands before it, and whether the number of
 * the numbered element above is part of it: "Leitlinie 3.2" = label "Leitlinie", parent "3", counter 2.
 */
export interface NumberingScheme {
	readonly rules: Partial<Record<ElementKind, NumberingRule>>;
}

export interface NumberingRule {
	/** Word before the number, e.g. "Handlungsfeld", "M"; may be empty. */
	readonly label: string;
	readonly style: CounterStyle;
	/** Whether the number of the nearest numbered ancestor comes first. */
	readonly withParent: boolean;
	/** Between the parent's number and the own counter: "." in 3.2.1, "-" in 3.2.1-4. */
	readonly separator: '.' | '-';
	/** Whether counting goes on through the whole concept or begins anew in each parent. */
	readonly continuous: boolean;
}

export const counterStyles = ['arabic', 'roman', 'letter'] as const;
export type CounterStyle = (typeof counterStyles)[number];

export interface ElementNumber {
	/** Without the label: "3.2". */
	readonly bare: string;
	/** As people cite it: "Leitlinie 3.2". */
	readonly full: string;
}

/**
 * Numbers of all elements that have one, by id. Pure rendering of the tree. A rule with the parent's number, and one
 * that counts through the concept, give each number once: elements below "Leitlinie 3.2" and below
 * "Handlungsansatz 3.2" count on together, because their numbers begin with the same 3.2.
 */
export function numberElements(tree: ConceptTree, scheme: NumberingScheme): ReadonlyMap<Id, ElementNumber> {
	const numbers = new Map<Id, ElementNumber>();
	const counters = new Map<string, number>();
	// What the element's children count below: the nearest numbered one at or above it.
	const below = new Map<Id | null, Above>([[null, { bare: '', id: '' }]]);
	for (const element of tree) {
		const above = below.get(element.parentId) ?? { bare: '', id: '' };
		const number = next(element, above, scheme, counters);
		if (number) numbers.set(element.id, number);
		below.set(element.id, number ? { bare: number.bare, id: element.id } : above);
	}
	return numbers;
}

/** The numbers as people cite them. */
export function fullNumbers(tree: ConceptTree, scheme: NumberingScheme): ReadonlyMap<Id, string> {
	return new Map([...numberElements(tree, scheme)].map(([id, number]) => [id, number.full]));
}

interface Above {
	readonly bare: string;
	readonly id: Id;
}

function next(
	element: Element,
	above: Above,
	scheme: NumberingScheme,
	counters: Map<string, number>,
): ElementNumber | null {
	const rule = scheme.rules[element.kind];
	if (!rule) return null;
	const scope = rule.continuous ? '' : rule.withParent ? `number ${above.bare}` : `element ${above.id}`;
	const key = `${element.kind} ${scope}`;
	const count = (counters.get(key) ?? 0) + 1;
	counters.set(key, count);
	const own = formatCounter(count, rule.style);
	const bare = rule.withParent && above.bare !== '' ? `${above.bare}${rule.separator}${own}` : own;
	return { bare, full: rule.label === '' ? bare : `${rule.label} ${bare}` };
}

const romanDigits: readonly (readonly [number, string])[] = [
	[1000, 'M'],
	[900, 'CM'],
	[500, 'D'],
	[400, 'CD'],
	[100, 'C'],
	[90, 'XC'],
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I'],
];

/** @param count from 1 */
export function formatCounter(count: number, style: CounterStyle): string {
	if (style === 'arabic') return String(count);
	if (style === 'roman') {
		let rest = count;
		let roman = '';
		for (const [value, digit] of romanDigits) {
			while (rest >= value) {
				roman += digit;
				rest -= value;
			}
		}
		return roman;
	}
	let letters = '';
	for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / 26))
		letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
	return letters;
}

const rule = (label: string, withParent: boolean, options: Partial<NumberingRule> = {}): NumberingRule => ({
	label,
	withParent,
	style: 'arabic',
	separator: '.',
	continuous: false,
	...options,
});

/** Shipped schemes; a concept starts with a copy of one. */
export const numberingSchemes = {
	/** Parts I, II; Handlungsfeld 3; Leitlinie 3.2; Ziel 3.2.1; M 3.2.1-4. */
	decimal: {
		rules: {
			part: rule('Teil', false, { style: 'roman', continuous: true }),
			fieldOfAction: rule('Handlungsfeld', false, { continuous: true }),
			guideline: rule('Leitlinie', true),
			approach: rule('Handlungsansatz', true),
			goal: rule('Ziel', true),
			measure: rule('M', true, { separator: '-' }),
			measureProposal: rule('MV', true, { separator: '-' }),
			annex: rule('Anlage', false, { continuous: true }),
		},
	},
	/** Guidelines, goals and measures each counted through the whole concept. */
	continuous: {
		rules: {
			part: rule('Teil', false, { style: 'roman', continuous: true }),
			fieldOfAction: rule('Handlungsfeld', false, { style: 'roman', continuous: true }),
			guideline: rule('Leitlinie', false, { continuous: true }),
			goal: rule('Ziel', false, { continuous: true }),
			measure: rule('Maßnahme', false, { continuous: true }),
			measureProposal: rule('Maßnahmenvorschlag', false, { continuous: true }),
			annex: rule('Anlage', false, { continuous: true }),
		},
	},
	none: { rules: {} },
} as const satisfies Record<string, NumberingScheme>;

export type NumberingSchemeName = keyof typeof numberingSchemes;
