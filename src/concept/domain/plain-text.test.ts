import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';
import type { Block } from './rich-text.ts';

const text = (value: string) => ({ type: 'text', text: value, marks: [] }) as const;

test('paragraphs, nested lists, tables and footnotes become lines', () => {
	const blocks: Block[] = [
		{
			type: 'paragraph',
			id: 'p',
			content: [text('Alle'), { type: 'footnote', id: 'f', content: [text('auch Gäste')] }, text('.')],
		},
		{
			type: 'list',
			id: 'l',
			ordered: true,
			items: [
				{
					id: 'i',
					content: [text('Sprache')],
					children: [
						{
							type: 'list',
							id: 'm',
							ordered: false,
							items: [{ id: 'j', content: [text('Kurse')], children: [] }],
						},
					],
				},
			],
		},
		{
			type: 'table',
			id: 't',
			caption: 'Kosten',
			header: [{ content: [text('Jahr')] }, { content: [text('Euro')] }],
			rows: [{ id: 'r', cells: [{ content: [text('2027'), { type: 'break' }] }, { content: [] }] }],
		},
	];
	expect(plainText(blocks)).toBe('Alle [auch Gäste].\n1. Sprache\n  - Kurse\nKosten\nJahr\tEuro\n2027 \t');
});
