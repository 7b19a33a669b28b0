import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { largeConcept } from '#examples/large-concept.ts';
import { arbitraryTree } from '#concept/testing/arbitrary-tree.ts';
import { everyBlock } from '../testing/every-block.ts';
import { editionOf, sampleOptions } from '../testing/sample.ts';
import { squeezed, textsOf } from '../testing/texts.ts';
import { readXml } from '../testing/xml.ts';
import { conceptOdt } from './odt.ts';

function parts(bytes: Uint8Array): (name: string) => string {
	const files = unzipSync(bytes);
	return (name) => strFromU8(files[name] ?? new Uint8Array());
}

test('is a package whose type stands at its beginning, and lists what is in it', () => {
	const bytes = conceptOdt(editionOf(everyBlock), sampleOptions);
	expect(strFromU8(bytes.subarray(30, 77))).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
	const names = Object.keys(unzipSync(bytes));
	const listed = [...parts(bytes)('META-INF/manifest.xml').matchAll(/full-path="([^"]+)"/g)].map(
		([, path]) => path,
	);
	expect(listed.toSorted()).toEqual(
		['/', ...names.filter((name) => !/^(mimetype|META-INF)/.test(name))].toSorted(),
	);
});

test('has real headings, lists, header rows, footnotes, language, title and page numbers', () => {
	const part = parts(conceptOdt(editionOf(everyBlock), sampleOptions));
	const content = part('content.xml');
	expect(content).toMatch(
		/<text:h text:style-name="Heading_20_1" text:outline-level="1">.*Handlungsfeld 1 Sprache/,
	);
	expect(content).toMatch(
		/<text:list text:style-name="Ordered"><text:list-item>.*<text:list text:style-name="Unordered">/,
	);
	expect(content).toMatch(
		/<table:title>Orte<\/table:title>.*<table:table-header-rows>.*Straße.*<\/table:table-header-rows>/s,
	);
	expect(content).toMatch(/text:note-class="footnote">.*<text:note-body>.*Auch<text:s/);
	expect(content).toContain('nachzulesen<text:s text:c="2"/>im Netz');
	expect(part('styles.xml')).toContain('fo:language="de" fo:country="DE"');
	expect(part('styles.xml')).toContain('<text:page-number');
	expect(part('meta.xml')).toContain('<dc:title>Integrationskonzept</dc:title>');
	expect(content).toContain('14. Juni 2027');
});

test('uses no style and leads to no bookmark that is not there', () => {
	const part = parts(conceptOdt(editionOf(largeConcept(60).tree), sampleOptions));
	const all = part('content.xml') + part('styles.xml');
	const names = (pattern: RegExp) => new Set([...all.matchAll(pattern)].map(([, name = '']) => name));
	const styles = names(/<(?:style:style|text:list-style|style:master-page) style:name="([^"]+)"/g);
	const used = names(/\s(?:text|table):(?:style-name|citation-style-name|default-style-name)="([^"]+)"/g);
	expect([...used].filter((name) => !styles.has(name))).toEqual([]);
	const bookmarks = names(/<text:bookmark-start text:name="([^"]+)"/g);
	const targets = names(/xlink:href="#([^"]+)"/g);
	expect([...targets].filter((name) => !bookmarks.has(name))).toEqual([]);
});

test('is the same for the same edition', () => {
	const content = editionOf(everyBlock);
	expect(conceptOdt(content, sampleOptions)).toEqual(conceptOdt(content, sampleOptions));
});

test('of any concept it is well-formed, and nothing is lost', () => {
	fc.assert(
		fc.property(arbitraryTree, (tree) => {
			const content = editionOf(tree);
			const part = parts(conceptOdt(content, sampleOptions));
			const seen = squeezed(readXml(part('content.xml')));
			for (const text of textsOf(content)) expect(seen).toContain(text);
			readXml(part('styles.xml'));
			readXml(part('meta.xml'));
		}),
		{ numRuns: 60, interruptAfterTimeLimit: 8_000, endOnFailure: true },
	);
});
