import fc from 'fast-check';
import { newId } from '#shared/ids.ts';
import { canonicalBlocks } from '../canonical-blocks.ts';
import type { Block, Inline, List, Mark } from '../rich-text.ts';
import { id } from './trees.ts';

const words = fc
	.array(
		fc.constantFrom(
			...[
				'Bürger',
				'*',
				'**',
				'innen',
				' ',
				'  ',
				'_',
				'~',
				'~~',
				'[',
				']',
				'(',
				')',
				'{',
				'}',
				'{/}',
				'{*}',
			],
			...[
				'|',
				'\\',
				'-',
				'- ',
				'1. ',
				'12)',
				'• ',
				'#',
				':',
				'Tabelle: x',
				'\t',
				'🙂',
				'ß',
				'عربي',
				'\u00a0',
				'[^: ',
			],
		),
		{ minLength: 1, maxLength: 6 },
	)
	.map((parts) => parts.join(''));

const marks: fc.Arbitrary<Mark[]> = fc.subarray([
	{ type: 'link', href: 'https://example.org/a_(b)?c=*d*' },
	{ type: 'term', definition: id(7) },
	{ type: 'strong' },
	{ type: 'emphasis' },
	{ type: 'strike' },
] as Mark[]);

const text = fc.record({ type: fc.constant('text' as const), text: words, marks });
const lineBreak = fc.constant({ type: 'break' as const });
const footnote = fc.record({
	type: fc.constant('footnote' as const),
	id: fc.nat().map(() => newId()),
	content: fc.array(fc.oneof({ weight: 4, arbitrary: text }, lineBreak), { maxLength: 3 }),
});
const inlines: fc.Arbitrary<Inline[]> = fc.array(
	fc.oneof({ weight: 6, arbitrary: text }, lineBreak, footnote),
	{ maxLength: 5 },
);
const someId = fc.nat().map(() => newId());

const list = (depth: number): fc.Arbitrary<List> =>
	fc.record({
		type: fc.constant('list' as const),
		id: someId,
		ordered: fc.boolean(),
		items: fc.array(
			fc.record({
				id: someId,
				content: inlines,
				children: depth === 0 ? fc.constant([]) : fc.array(list(depth - 1), { maxLength: 2 }),
			}),
			{ minLength: 1, maxLength: 3 },
		),
	});

const table = fc.integer({ min: 1, max: 3 }).chain((columns) => {
	const cells = fc.array(fc.record({ content: inlines }), { minLength: columns, maxLength: columns });
	return fc.record({
		type: fc.constant('table' as const),
		id: someId,
		caption: fc.constantFrom('', 'Zahlen | Daten: 2027', '\\ *x*'),
		header: cells,
		rows: fc.array(fc.record({ id: someId, cells }), { maxLength: 3 }),
	});
});

/** Canonical rich text with every sign that a notation could stumble over. */
export const richTexts: fc.Arbitrary<readonly Block[]> = fc
	.array(
		fc.oneof(
			fc.record({ type: fc.constant('paragraph' as const), id: someId, content: inlines }),
			list(2),
			table,
		),
		{ maxLength: 4 },
	)
	.map(canonicalBlocks);
