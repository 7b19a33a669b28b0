import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { largeConcept } from '#examples/large-concept.ts';
import { arbitraryTree } from '#concept/testing/arbitrary-tree.ts';
import { editionOf, sampleOptions } from '../testing/sample.ts';
import { everyBlock } from '../testing/every-block.ts';
import { squeezed, textsOf } from '../testing/texts.ts';
import { conceptHtml } from './html.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
	rules: {
		'long-title': 'off',
		'no-trailing-whitespace': 'off',
		// What people wrote stays as it is, phone numbers and a link of one blank included.
		'tel-non-breaking': 'off',
		'text-content': 'off',
		'wcag/h30': 'off',
		'empty-heading': 'off',
		'doctype-style': 'off',
		'prefer-native-element': 'off',
	},
});

async function problems(html: string): Promise<string[]> {
	const { results } = await validator.validateString(html);
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
	);
}

test('is one valid page with outline, tables, notes and imprint, and needs nothing else', async () => {
	const content = editionOf(everyBlock);
	const html = conceptHtml(content, sampleOptions);
	expect(await problems(html)).toEqual([]);
	expect(html).toContain('<html lang="de">');
	expect(html).not.toMatch(/<script|<link|<img|\ssrc=|\sstyle=|@import|url\(/);
	expect(html).toMatch(/<h2 id="e-[^"]+"><span class="number">Handlungsfeld 1<\/span> Sprache<\/h2>/);
	expect(html).toContain('<caption>Orte</caption>');
	expect(html).toMatch(/<th scope="col">Ort<\/th>/);
	expect(html).toMatch(/<th scope="row">Federführend<\/th>/);
	expect(html).toContain('<li id="note-1">Auch <em>Kinder</em>.');
	expect(html).toContain('14. Juni 2027');
	expect(html).toContain(content.edition.contentHash);
});

test('an element without a title stands in the contents with its first words', () => {
	const { tree } = largeConcept(5);
	const field = tree.find(({ kind }) => kind === 'fieldOfAction');
	if (!field) throw new Error('There is no field of action.');
	const text = { type: 'text' as const, text: 'Mehrsprachigkeit ist ein Reichtum.', marks: [] };
	const body = [{ type: 'paragraph' as const, id: field.id, content: [text] }];
	const untitled = tree.map((one) => (one === field ? { ...one, title: '', body } : one));
	const html = conceptHtml(editionOf(untitled), sampleOptions);
	const [contents = '', rest = ''] = html.split('</nav>');
	expect(contents).toContain('Mehrsprachigkeit ist ein Reichtum.');
	expect(rest.split('Mehrsprachigkeit').length).toBe(2);
});

test('no text becomes markup', () => {
	const [element] = everyBlock;
	if (!element) throw new Error('no element');
	const html = conceptHtml(
		editionOf([{ ...element, title: '</h2><script>alert(1)</script>', source: '"><img src=x>' }], '<b>'),
		sampleOptions,
	);
	expect(html).not.toMatch(/<script|<img|<b>/);
});

test('links lead to what is in the document, or to the web', () => {
	const html = conceptHtml(editionOf(everyBlock), sampleOptions);
	const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
	const targets = [...html.matchAll(/\shref="([^"]+)"/g)].map(([, href = '']) => href);
	expect(targets.filter((href) => href.startsWith('#') && !ids.has(href.slice(1)))).toEqual([]);
	expect(targets.filter((href) => !/^(#|https?:|mailto:)/.test(href))).toEqual([]);
});

test('a large concept is valid too', async () => {
	expect(await problems(conceptHtml(editionOf(largeConcept(60).tree), sampleOptions))).toEqual([]);
});

test('nothing that any concept says is lost, and it is always valid', async () => {
	await fc.assert(
		fc.asyncProperty(arbitraryTree, async (tree) => {
			const content = editionOf(tree);
			const html = conceptHtml(content, sampleOptions);
			const seen = squeezed(plain(html));
			for (const text of textsOf(content)) expect(seen).toContain(text);
			expect(await problems(html)).toEqual([]);
		}),
		{ numRuns: 40, interruptAfterTimeLimit: 8_000, endOnFailure: true },
	);
});

function plain(html: string): string {
	const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
	return html.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|amp);/g, (_, name: string) => signs[name] ?? '');
}
