import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { largeConcept } from '#examples/large-concept.ts';
import type { Element } from '#concept/domain/element.ts';
import { arbitraryTree, testId } from '#concept/testing/arbitrary-tree.ts';
import { pageCount, unpackPdf } from '../testing/pdf-text.ts';
import { editionOf, sampleOptions } from '../testing/sample.ts';
import { conceptPdf } from './pdf.ts';

function element(id: number, over: Partial<Element>): Element {
	return {
		id: testId(id),
		parentId: null,
		kind: 'part',
		title: '',
		body: [],
		source: '',
		fields: [],
		measure: null,
		...over,
	};
}
const paragraph = (id: number, text: string) => ({
	type: 'paragraph' as const,
	id: testId(id),
	content: [{ type: 'text' as const, text, marks: [] }],
});

describe('an edition as PDF', () => {
	test('is tagged, says PDF/UA-1, has title, language, outline and several pages', async () => {
		const bytes = await conceptPdf(editionOf(largeConcept(60).tree), sampleOptions);
		const text = unpackPdf(bytes);
		expect(text.slice(0, 8)).toBe('%PDF-1.7');
		expect(text).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
		expect(text).toMatch(/pdfuaid:part>1</);
		expect(text).toContain('Integrationskonzept');
		expect(text).toMatch(/\/Lang\s*\(de-DE\)/);
		expect(text).toMatch(/\/Outlines/);
		expect(text).toMatch(/\/S\s*\/TH\b/);
		expect(pageCount(bytes)).toBeGreaterThan(10);
	});

	test('is the same for the same edition', async () => {
		const content = editionOf([element(1, { title: 'Ziele', body: [paragraph(2, 'Alle lernen Deutsch.')] })]);
		const first = await conceptPdf(content, sampleOptions);
		expect(await conceptPdf(content, sampleOptions)).toEqual(first);
	});

	test('never reads a text as code', async () => {
		const texts = ['#panic("x")', '$', '@ref', '\\', '"', '#set page(width: 1pt)', '/*', '[', '<label>', '`'];
		const tree = texts.map((text, place) =>
			element(place * 2, {
				kind: 'guideline',
				title: text,
				body: [paragraph(place * 2 + 1, text)],
				source: text,
			}),
		);
		const content = editionOf(tree, '#panic()$@\\"');
		await expect(
			conceptPdf(content, { ...sampleOptions, municipalityName: '#panic()' }),
		).resolves.toBeTruthy();
	});

	test('shows signs of other scripts, and an empty box for what no font has', async () => {
		const body = [
			'✓ → „ “ – ẞ',
			'Привет',
			'مرحبا بكم',
			'שלום',
			'😀 👩‍👩‍👧 🇩🇪',
			'漢字 𓀀',
			'a\u0000b\u0007\ud800c',
		];
		const tree = [
			element(1, { title: 'Schriften 漢', body: body.map((text, place) => paragraph(place + 2, text)) }),
		];
		await expect(conceptPdf(editionOf(tree), sampleOptions)).resolves.toBeTruthy();
	});

	test('refuses a table without header row', async () => {
		const table = { type: 'table' as const, id: testId(2), caption: '', header: [], rows: [] };
		const tree = [element(1, { title: 'Kosten', body: [table] })];
		await expect(conceptPdf(editionOf(tree), sampleOptions)).rejects.toThrow('header row');
	});

	test('keeps its links where a word goes on after one, or one ends in a soft hyphen', async () => {
		const warn = vi.spyOn(process, 'emitWarning');
		const link = { type: 'link' as const, href: 'https://konzept.lindenau.example' };
		const linked = (text: string) => ({ type: 'text' as const, text, marks: [link] });
		const plain = (text: string) => ({ type: 'text' as const, text, marks: [] });
		// One of so many words stands at the end of a line.
		const content = Array.from({ length: 60 }, (_, place) => [
			plain(`${'Wort '.repeat(place % 7)}und `),
			linked('Gesundheitsförderungs'),
			plain('konzept mit '),
			linked('Gesundheits\u00ad'),
			plain('förderung '),
			linked('\u00ad'),
		]).flat();
		const table = {
			type: 'table' as const,
			id: testId(3),
			caption: '',
			header: ['eins', 'zwei', 'drei', 'vier'].map((text) => ({ content: [linked(text)] })),
			rows: Array.from({ length: 80 }, (_, place) => ({
				id: testId(100 + place),
				cells: Array.from({ length: 4 }, () => ({ content: content.slice(1, 4) })),
			})),
		};
		const paragraphs = [{ type: 'paragraph' as const, id: testId(2), content }, table];
		const bytes = await conceptPdf(
			editionOf([element(1, { title: 'Links', body: paragraphs })]),
			sampleOptions,
		);
		expect(warn).not.toHaveBeenCalled();
		expect(unpackPdf(bytes)).toMatch(/\/Subtype\s*\/Link\b/);
		expect(pageCount(bytes)).toBeGreaterThan(4);
	});

	test('can be made of any concept, also an empty one', async () => {
		await expect(conceptPdf(editionOf([]), sampleOptions)).resolves.toBeTruthy();
		await fc.assert(
			fc.asyncProperty(arbitraryTree, async (tree) => {
				await conceptPdf(editionOf(tree), sampleOptions);
			}),
			{ numRuns: 25, endOnFailure: true, interruptAfterTimeLimit: 8_000 },
		);
	}, 60_000);
});
