import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { largeConcept } from '#examples/large-concept.ts';
import { arbitraryTree, testId } from '#concept/testing/arbitrary-tree.ts';
import { editionOf, sampleOptions } from '../testing/sample.ts';
import { conceptDocx } from './docx.ts';

const tree = largeConcept(60).tree;

test('has real headings, repeated header rows, contents, language, bookmarks and page numbers', async () => {
	const files = unzipSync(await conceptDocx(editionOf(tree), sampleOptions));
	const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
	const document = part('word/document.xml');
	expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>/);
	expect(document).toContain('<w:tblHeader/>');
	expect(document).toContain('TOC \\h');
	expect(document).toContain('<w:bookmarkStart');
	expect(part('word/styles.xml')).toContain('de-DE');
	expect(part('docProps/core.xml')).toContain('<dc:title>Integrationskonzept</dc:title>');
	expect(part('docProps/core.xml')).toContain('2027-06-20T10:00:00Z');
	expect(
		Object.keys(files)
			.filter((name) => name.includes('footer'))
			.map(part)
			.join(),
	).toContain('NUMPAGES');
});

test('has its notes as real footnotes, each at its place', async () => {
	const note = (text: string) => ({
		type: 'footnote' as const,
		id: testId(9),
		content: [{ type: 'text' as const, text, marks: [] }],
	});
	const words = (text: string) => ({ type: 'text' as const, text, marks: [] });
	const content = [words('Alle'), note('Auch Kinder.'), words(' lernen'), note('Mit Freude.')];
	const body = [{ type: 'paragraph' as const, id: testId(2), content }];
	const aim = { id: testId(1), parentId: null, kind: 'part' as const, title: 'Ziele', body, source: '' };
	const edition = editionOf([{ ...aim, fields: [], measure: null }]);
	const files = unzipSync(await conceptDocx(edition, sampleOptions));
	const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
	const references = [...part('word/document.xml').matchAll(/<w:footnoteReference w:id="(\d+)"/g)];
	expect(references).toHaveLength(2);
	for (const [place, text] of ['Auch Kinder.', 'Mit Freude.'].entries()) {
		const own = new RegExp(`<w:footnote w:id="${references[place]?.[1] ?? ''}">.*?</w:footnote>`, 's');
		expect(own.exec(part('word/footnotes.xml'))?.[0]).toContain(text);
	}
});

test('is read by another program with all its headings', async () => {
	const bytes = await conceptDocx(editionOf(tree), sampleOptions);
	const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
	for (const { title, kind } of tree.filter((element) => element.kind === 'fieldOfAction'))
		expect(value, kind).toContain(title);
});

test('is the same for the same edition', async () => {
	const content = editionOf(tree);
	const first = await conceptDocx(content, sampleOptions);
	await new Promise((resolve) => setTimeout(resolve, 1_100));
	expect(Buffer.compare(Buffer.from(first), Buffer.from(await conceptDocx(content, sampleOptions)))).toBe(0);
});

test('can be made of any concept and stays well-formed', async () => {
	await fc.assert(
		fc.asyncProperty(arbitraryTree, async (any) => {
			const bytes = await conceptDocx(editionOf(any), sampleOptions);
			await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
		}),
		{ numRuns: 20, interruptAfterTimeLimit: 8_000, endOnFailure: true },
	);
});
