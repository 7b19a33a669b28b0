import fc from 'fast-check';
import type { ConceptTree, Element } from '../domain/element.ts';
import { canonicalInlines } from '../domain/canonical-text.ts';
import { isMeasure, kinds } from '../domain/kinds.ts';
import { numberElements, numberingSchemes, type NumberingScheme } from '../domain/numbering.ts';
import type { Block, Inline, List, Mark, Table } from '../domain/rich-text.ts';

/** Random concepts with everything that files and documents stumble over; always a tree that the schema accepts. */

const nasty = [
	...[
		'*',
		'**',
		'_',
		'#',
		'##',
		'|',
		'<!--',
		'-->',
		'\\',
		'`',
		'```',
		'~',
		'~~',
		'[',
		']',
		'(',
		')',
		'!',
		'&',
	],
	...[
		'1)',
		'1.',
		'12. ',
		'-',
		'- ',
		'+',
		'=',
		'---',
		'===',
		'> ',
		'<b>',
		'</strong>',
		'<br>',
		'&amp;',
		'&#32;',
	],
	...[
		'[^1]',
		'[a](b)',
		'http://x.example',
		'www.x.example',
		'a@x.example',
		'"',
		"'",
		'$',
		'@ref',
		'#panic()',
	],
	...[
		' ',
		'  ',
		'    ',
		'\t',
		'\u00a0',
		'\u200b',
		'\u200f',
		'\u2028',
		'\ufeff',
		'\u00ad',
		':',
		';',
		',',
		'{',
		'}',
	],
	...[
		'ä',
		'ß',
		'Ö',
		'é',
		'e\u0301',
		'„',
		'“',
		'–',
		'✓',
		'→',
		'Привет',
		'مرحبا',
		'שלום',
		'漢字',
		'👩‍👩‍👧',
		'🇩🇪',
		'😀',
	],
	...['Leitlinie 3.2', 'Integration', 'Bürger*innen', '§ 7 Abs. 2', '17/SVV/0351', 'x', 'y', 'Straße'],
];

/** One line of text, never empty. */
export const nastyLine = fc
	.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...nasty) }, fc.string({ unit: 'grapheme' })), {
		minLength: 1,
		maxLength: 6,
	})
	.map((parts) => parts.join('').replace(/[\n\r]/g, ' '))
	.filter((text) => text !== '' && !/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/.test(text));

const title = fc.oneof(fc.constant(''), nastyLine).map((text) => text.replaceAll('\t', ' '));
const filledTitle = nastyLine.map((text) => text.replaceAll('\t', ' '));

const noId = fc.constant('');
const href = fc.constantFrom(
	'https://example.org/a_b?c=d&amp=1#e',
	'mailto:a@b.example',
	'#x',
	'/konzept',
	'http://x.example/(a',
);
const marks: fc.Arbitrary<readonly Mark[]> = fc
	.record({
		link: fc.option(href, { freq: 5 }),
		term: fc.option(fc.nat(9), { freq: 5 }),
		strong: fc.boolean(),
		emphasis: fc.boolean(),
		strike: fc.boolean(),
	})
	.map(({ link, term, strong, emphasis, strike }) => [
		...(link === null ? [] : [{ type: 'link', href: link } as const]),
		...(term === null ? [] : [{ type: 'term', definition: `term ${term}` } as const]),
		...(strong ? [{ type: 'strong' } as const] : []),
		...(emphasis ? [{ type: 'emphasis' } as const] : []),
		...(strike ? [{ type: 'strike' } as const] : []),
	]);
const text = fc.record({
	type: fc.constant('text' as const),
	text: nastyLine,
	marks: fc.oneof({ weight: 2, arbitrary: fc.constant<readonly Mark[]>([]) }, marks),
});
const lineBreak = fc.constant({ type: 'break' } as const);
const footnote = fc.record({
	type: fc.constant('footnote' as const),
	id: noId,
	content: fc.array(fc.oneof({ weight: 3, arbitrary: text }, lineBreak), { maxLength: 3 }),
});
const inlines: fc.Arbitrary<readonly Inline[]> = fc
	.array(fc.oneof({ weight: 6, arbitrary: text }, lineBreak, footnote), { maxLength: 5 })
	.map(canonicalInlines);

const paragraph = fc.record({ type: fc.constant('paragraph' as const), id: noId, content: inlines });

function list(depth: number): fc.Arbitrary<List> {
	return fc.record({
		type: fc.constant('list' as const),
		id: noId,
		ordered: fc.boolean(),
		items: fc.array(
			fc.record({
				id: noId,
				content: inlines,
				children: depth === 1 ? fc.constant([]) : fc.array(list(depth - 1), { maxLength: 2 }),
			}),
			{ minLength: 1, maxLength: depth === 3 ? 12 : 2 },
		),
	});
}

const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 4 }).chain((columns) => {
	const cells = fc.array(fc.record({ content: inlines }), { minLength: columns, maxLength: columns });
	return fc.record({
		type: fc.constant('table' as const),
		id: noId,
		caption: title,
		header: cells,
		rows: fc.array(fc.record({ id: noId, cells }), { maxLength: 3 }),
	});
});

const block: fc.Arbitrary<Block> = fc.oneof({ weight: 3, arbitrary: paragraph }, list(3), table);
const lines = fc.array(filledTitle, { maxLength: 3 });

const loose = fc.record({
	depth: fc.nat(8),
	kind: fc.constantFrom(...kinds),
	title,
	body: fc.array(block, { maxLength: 3 }),
	source: title,
	fields: fc.array(fc.nat(9), { maxLength: 2 }),
	measure: fc.option(
		fc.record({
			leadUnit: title,
			contributingUnits: lines,
			partners: lines,
			targetGroups: lines,
			period: title,
			needs: title,
			binding: fc.boolean(),
		}),
	),
});

export const arbitraryTree: fc.Arbitrary<ConceptTree> = fc.array(loose, { maxLength: 8 }).map((elements) => {
	let next = 0;
	const makeId = () => testId(next++);
	const path: string[] = [];
	const tree: Element[] = elements.map(({ depth, ...element }) => {
		path.length = Math.min(depth, path.length);
		const id = makeId();
		const parentId = path.at(-1) ?? null;
		path.push(id);
		const measure = isMeasure(element.kind) ? element.measure : null;
		return { ...withIds({ ...element, measure }, makeId), fields: [], id, parentId };
	});
	const fieldIds = tree.filter((element) => element.kind === 'fieldOfAction').map((element) => element.id);
	return tree.map((element, place) => ({
		...element,
		fields: (elements[place]?.fields ?? []).flatMap((wanted) => fieldIds[wanted] ?? []),
	}));
});

const arbitraryNumbering: fc.Arbitrary<NumberingScheme> = fc.constantFrom(...Object.values(numberingSchemes));

export const arbitraryConcept = fc
	.record({ title: filledTitle, numbering: arbitraryNumbering, tree: arbitraryTree })
	.map((concept) => ({
		...concept,
		numbers: new Map(
			[...numberElements(concept.tree, concept.numbering)].map(([id, number]) => [id, number.full] as const),
		),
	}));

export function testId(count: number): string {
	return `01935000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
}

/** Gives every empty id a value and every "term n" a definition. */
function withIds<Value>(value: Value, makeId: () => string): Value {
	if (Array.isArray(value)) return value.map((item: unknown) => withIds(item, makeId)) as Value;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, item]: [string, unknown]) => {
			if (key === 'id') return [key, makeId()];
			if (key === 'definition') return [key, testId(Number(String(item).slice(5)))];
			return [key, withIds(item, makeId)];
		}),
	) as Value;
}
