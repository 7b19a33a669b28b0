import type { ConceptTree, Element } from '#concept/domain/element.ts';
import type { Block, Inline, Mark, TableCell } from '#concept/domain/rich-text.ts';
import { testId } from '#concept/testing/arbitrary-tree.ts';

const text = (words: string, ...marks: Mark[]): Inline => ({ type: 'text', text: words, marks });
const cell = (words: string): TableCell => ({ content: [text(words)] });
let next = 100;
const id = (): string => testId(next++);

const body: readonly Block[] = [
	{
		type: 'paragraph',
		id: id(),
		content: [
			text('Alle '),
			text('lernen', { type: 'term', definition: testId(3) }, { type: 'strong' }, { type: 'emphasis' }),
			{
				type: 'footnote',
				id: id(),
				content: [
					{ type: 'text', text: 'Auch ', marks: [] },
					{ type: 'text', text: 'Kinder', marks: [{ type: 'emphasis' }] },
					{ type: 'text', text: '.', marks: [] },
				],
			},
			{ type: 'break' },
			text('nachzulesen  im Netz', { type: 'link', href: 'https://example.org/?a=1&b=2' }),
			text(' und gestrichen', { type: 'strike' }),
		],
	},
	{
		type: 'list',
		id: id(),
		ordered: true,
		items: [
			{
				id: id(),
				content: [text('Erstens')],
				children: [
					{
						type: 'list',
						id: id(),
						ordered: false,
						items: [{ id: id(), content: [text('darunter')], children: [] }],
					},
				],
			},
		],
	},
	{
		type: 'table',
		id: id(),
		caption: 'Orte',
		header: [cell('Ort'), cell('Straße'), cell('Anteil')],
		rows: [{ id: id(), cells: [cell('Bücherei'), cell('Am Markt 1'), cell('12,5 %')] }],
	},
];

const element = (number: number, parent: number | null, rest: Partial<Element>): Element => ({
	id: testId(number),
	parentId: parent === null ? null : testId(parent),
	kind: 'paragraph',
	title: '',
	body: [],
	source: '',
	fields: [],
	measure: null,
	...rest,
});

/** A small concept with one of everything that a document can show. */
export const everyBlock: ConceptTree = [
	element(1, null, { kind: 'fieldOfAction', title: 'Sprache', body }),
	element(2, 1, {
		kind: 'measure',
		title: 'Sprachcafé',
		source: 'Anlage 3',
		measure: {
			leadUnit: 'Bücherei',
			contributingUnits: ['Schulamt', 'Jugendamt'],
			partners: ['Verein & Co.'],
			targetGroups: ['Alle'],
			period: '2027 bis 2029',
			needs: '12.000 Euro',
			binding: true,
		},
	}),
	element(3, 1, {
		kind: 'definition',
		title: 'Lernen',
		body: [{ type: 'paragraph', id: id(), content: [text('Etwas, das nie endet.')] }],
	}),
	element(4, 1, {
		kind: 'card',
		title: 'Karte 7',
		body: [{ type: 'paragraph', id: id(), content: [text('Mehr Räume!')] }],
	}),
];
