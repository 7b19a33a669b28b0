import { describe, expect, test } from 'vitest';
import type { Block, Inline, Mark } from '../rich-text.ts';
import { footnoteNumbers, footnotesOf } from './footnotes.ts';
import { inlineRuns } from './inline-runs.ts';

const text = (value: string, ...marks: Mark[]): Inline => ({ type: 'text', text: value, marks });
const note = (id: string): Inline => ({ type: 'footnote', id, content: [] });

describe('inline text in runs', () => {
	test('a link with a strong word in it stays one link', () => {
		const link: Mark = { type: 'link', href: 'https://example.org/' };
		expect(
			inlineRuns([text('Siehe '), text('den ', link), text('Bericht', link, { type: 'strong' })]),
		).toEqual([
			{ anchor: null, parts: [{ type: 'text', text: 'Siehe ', marks: [] }] },
			{
				anchor: link,
				parts: [
					{ type: 'text', text: 'den ', marks: [] },
					{ type: 'text', text: 'Bericht', marks: [{ type: 'strong' }] },
				],
			},
		]);
	});

	test('neighbouring links to different places stay apart, and so do terms', () => {
		const runs = inlineRuns([
			text('a', { type: 'link', href: '/a' }),
			text('b', { type: 'link', href: '/b' }),
			text('c', { type: 'term', definition: 'c' }),
			text('d', { type: 'term', definition: 'd' }),
			{ type: 'break' },
		]);
		expect(runs).toHaveLength(5);
	});
});

describe('footnotes', () => {
	test('are numbered through paragraphs, nested lists and tables in reading order', () => {
		const blocks: Block[] = [
			{ type: 'paragraph', id: 'p', content: [text('x'), note('1')] },
			{
				type: 'list',
				id: 'l',
				ordered: false,
				items: [
					{
						id: 'i',
						content: [note('2')],
						children: [
							{
								type: 'list',
								id: 'm',
								ordered: true,
								items: [{ id: 'j', content: [note('3')], children: [] }],
							},
						],
					},
				],
			},
			{
				type: 'table',
				id: 't',
				caption: '',
				header: [{ content: [note('4')] }],
				rows: [{ id: 'r', cells: [{ content: [note('5')] }] }],
			},
		];
		const notes = footnotesOf(blocks);
		expect(notes.map((footnote) => footnote.id)).toEqual(['1', '2', '3', '4', '5']);
		const place = inlineRuns([note('4')], footnoteNumbers(notes))[0]?.parts[0];
		expect(place).toEqual({ type: 'footnote', number: 4 });
	});
});
