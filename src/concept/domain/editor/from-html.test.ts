import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { testId } from '#concept/testing/arbitrary-tree.ts';
import { plainText } from '../plain-text.ts';
import { blockSchema } from '../schema.ts';
import { blocksOfHtml } from './from-html.ts';
import type { HtmlElement, HtmlNode } from './html-node.ts';

function h(name: string, ...children: HtmlNode[]): HtmlElement {
	return { name, attributes: {}, children };
}

function styled(name: string, style: string, ...children: HtmlNode[]): HtmlElement {
	return { name, attributes: { style }, children };
}

function read(...nodes: HtmlNode[]) {
	let next = 1;
	return blocksOfHtml(nodes, () => testId(next++));
}

const text = (...nodes: HtmlNode[]) => plainText(read(...nodes));

test('headings and everything that stands alone become paragraphs', () => {
	const blocks = read(
		h('h1', 'Integration'),
		'\n  ',
		h('div', h('p', 'Erster  \n Absatz'), 'lose', h('blockquote', h('p', 'Zitat'))),
	);
	expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']);
	expect(plainText(blocks).split(/\n+/)).toEqual(['Integration', 'Erster Absatz', 'lose', 'Zitat']);
	expect(blocks[0]).toMatchObject({ content: [{ marks: [] }] });
});

test('scripts, styles, pictures, hidden parts and form fields go', () => {
	const image = { name: 'img', attributes: { src: 'https://x.example/p.png', onerror: 'x()' }, children: [] };
	expect(
		text(
			h('style', 'p{}'),
			h('p', 'a', h('script', 'x()'), image, h('svg', h('text', 'b')), h('button', 'c')),
			styled('div', 'display: none', 'd'),
			h('textarea', 'e'),
		),
	).toBe('a');
});

test('marks come from tags and styles; addresses that run or lead nowhere go', () => {
	const a = (href: string) => ({ name: 'a', attributes: { href }, children: ['x'] });
	const [block] = read(
		h(
			'p',
			h('b', 'fett'),
			styled('b', 'font-weight: normal', h('span', 'Google')),
			styled('span', 'font-style:italic;text-decoration:line-through', 'schräg'),
			a('https://example.org/'),
			a('javascript:alert(1)'),
			a('#_ftn1'),
		),
	);
	expect(block).toMatchObject({
		content: [
			{ text: 'fett', marks: [{ type: 'strong' }] },
			{ text: 'Google', marks: [] },
			{ text: 'schräg', marks: [{ type: 'emphasis' }, { type: 'strike' }] },
			{ text: 'x', marks: [{ type: 'link', href: 'https://example.org/' }] },
			{ text: 'xx', marks: [] },
		],
	});
});

test('lists in lists, also where they stand beside their item', () => {
	const inner = h('ul', h('li', h('p', 'b')));
	const shape = { ordered: true, items: [{ children: [{ ordered: false }] }, { children: [] }] };
	expect(read(h('ol', h('li', 'a', inner), h('li', 'c')))).toMatchObject([shape]);
	expect(read(h('ol', h('li', 'a'), inner, h('li', h('p', 'c'))))).toMatchObject([shape]);
});

test('lists of Word, which are paragraphs with a level', () => {
	const item = (level: number, marker: string, words: string) =>
		styled(
			'p',
			`mso-list:l0 level${level} lfo1`,
			styled('span', 'mso-list:Ignore', `${marker}\u00a0`),
			words,
		);
	const [list, after] = read(
		item(1, '·', 'a'),
		'\n',
		item(2, '1.', 'b'),
		item(1, '·', 'c'),
		h('p', 'danach'),
	);
	expect(list).toMatchObject({
		ordered: false,
		items: [
			{ content: [{ text: 'a' }], children: [{ ordered: true, items: [{ content: [{ text: 'b' }] }] }] },
			{ content: [{ text: 'c' }] },
		],
	});
	expect(after).toMatchObject({ type: 'paragraph' });
});

test('tables have one header row and no merged cells; a table of one column only arranges', () => {
	const wide = { name: 'td', attributes: { colspan: '2' }, children: [h('p', 'x'), h('p', 'y')] };
	const [table] = read(
		h('table', h('caption', 'Plan'), h('tbody', h('tr', h('th', 'A'), h('th', 'B')), h('tr', wide))),
	);
	expect(table).toMatchObject({
		caption: 'Plan',
		header: [{ content: [{ text: 'A' }] }, { content: [{ text: 'B' }] }],
		rows: [{ cells: [{ content: [{ text: 'x' }, { type: 'break' }, { text: 'y' }] }, { content: [] }] }],
	});
	expect(read(h('table', h('tr', h('td', h('p', 'a')))))).toMatchObject([{ type: 'paragraph' }]);
});

test('any HTML becomes a text that the schema accepts', () => {
	const names = 'p div ul ol li table tr td th caption b i a span br script h2 section s'.split(' ');
	const { node } = fc.letrec((tie) => ({
		node: fc.oneof(
			{ depthSize: 'medium' },
			fc.string({ unit: 'binary' }),
			fc.record({
				name: fc.constantFrom(...names),
				attributes: fc.record(
					{
						style: fc.constantFrom('mso-list:l0 level3 lfo1', 'font-weight:700'),
						href: fc.constantFrom('javascript:1', 'https://example.org', 'mailto:a@b.example'),
						colspan: fc.constantFrom('2', '999', '-1', 'x'),
						rowspan: fc.constantFrom('2', '0'),
					},
					{ requiredKeys: [] },
				),
				children: fc.array(tie('node'), { maxLength: 4 }),
			}),
		),
	}));
	fc.assert(
		fc.property(fc.array(node), (nodes) => {
			const blocks = read(...(nodes as HtmlNode[]));
			expect(v.safeParse(v.array(blockSchema), blocks).issues ?? []).toEqual([]);
		}),
	);
});
