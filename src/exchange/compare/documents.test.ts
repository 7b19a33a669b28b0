import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { compareTrees } from '#concept/domain/diff/compare-trees.ts';
import type { ConceptTree } from '#concept/domain/element.ts';
import { everyBlock } from '#documents/testing/every-block.ts';
import { unpackPdf } from '#documents/testing/pdf-text.ts';
import { readXml } from '#documents/testing/xml.ts';
import { comparisonDocx } from './docx.ts';
import { comparisonHtml } from './html.ts';
import { comparisonDocument } from './model.ts';
import { comparisonPdf } from './pdf.ts';
import { comparisonText } from './render.ts';

const [field, measure, term, card] = everyBlock;
if (!field?.body[0] || !measure?.measure || !term || !card) throw new Error('no sample');
const paragraph = { type: 'text', text: 'Alle <lernen> Deutsch.', marks: [] } as const;
const later: ConceptTree = [
	{ ...field, body: [{ type: 'paragraph', id: field.body[0].id, content: [paragraph] }] },
	{ ...measure, measure: { ...measure.measure, binding: false } },
	{ ...card, kind: 'paragraph' },
];
const numbers = new Map<string, string>();
const comparison = compareTrees({ tree: everyBlock, numbers }, { tree: later, numbers });
const options = { before: 'alt.json', after: 'neu.md', at: new Date('2027-06-20T10:00:00Z') };
const document = comparisonDocument(comparison, { ...options, locale: 'de' });

test('says every change in words of the reader', () => {
	expect(document.changes.map(({ sentence }) => sentence)).toEqual([
		'Handlungsfeld „Sprache“ ist anders gefasst.',
		'Maßnahme „Sprachcafé“: Die Angabe „Verbindlichkeit“ ist geändert.',
		'Begriffsbestimmung „Lernen“ ist entfallen.',
		'Absatz „Karte 7“ ist jetzt von anderer Art.',
	]);
	const text = comparisonText(document);
	expect(text).toContain('Deutsch');
	expect(text).toMatch(/\[-Moderationskarte-\]\n {2}\{\+Absatz\+\}/);
	const english = comparisonText(comparisonDocument(comparison, { ...options, locale: 'en' }));
	expect(english).not.toMatch(/Angabe|Moderationskarte|entfallen/);
});

test('as HTML it is valid, and says where a change begins and ends', async () => {
	const html = comparisonHtml(document);
	const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'] });
	const { results } = await validator.validateString(html, {
		rules: { 'no-trailing-whitespace': 'off', 'doctype-style': 'off', 'long-title': 'off' },
	});
	expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
	expect(html).not.toMatch(/<script|<link|<img|\ssrc=|<lernen>/);
	expect(html).toMatch(
		/<del><span class="said">\[Anfang Streichung\] <\/span>[^<]+<span class="said"> \[Ende/,
	);
	expect(html).toMatch(
		/<ins><span class="said">\[Anfang Einfügung\] <\/span>[^<]+<span class="said"> \[Ende/,
	);
	const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => `id="${id}"`);
	expect(links).toHaveLength(document.changes.length);
	for (const id of links) expect(html).toContain(id);
});

test('as DOCX it has tracked changes: refused they give the old text, accepted the new one', async () => {
	const files = unzipSync(await comparisonDocx(document));
	const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
	expect(xml).toMatch(/<w:ins [^>]*w:author="Ratschlag"[^>]*>/);
	expect(xml).toMatch(/<w:del [^>]*w:date="2027-06-20T10:00:00/);
	const ids = [...xml.matchAll(/<w:(?:ins|del) [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const side = (left: 'insert' | 'delete') =>
		document.changes.flatMap(({ lines }) =>
			lines.map((line) => line.flatMap(({ op, text }) => (op === left ? [] : [text])).join('')),
		);
	const without = (tag: string) => readXml(xml.replace(new RegExp(`<w:${tag} .*?</w:${tag}>`, 'gs'), ''));
	for (const line of side('insert')) expect(without('ins')).toContain(line.replaceAll('\n', ''));
	for (const line of side('delete')) expect(without('del')).toContain(line);
});

test('as PDF it is tagged, titled and in the language of the reader', async () => {
	for (const locale of ['de', 'en'] as const) {
		const pdf = unpackPdf(await comparisonPdf(comparisonDocument(comparison, { ...options, locale })));
		expect(pdf).toContain('/MarkInfo');
		expect(pdf).toMatch(/pdfuaid:part>1|pdfuaid:part="1"/);
		expect(pdf).toContain(`/Lang (${locale}`);
	}
});

test('two equal files give a document that says so', async () => {
	const same = comparisonDocument(
		compareTrees({ tree: everyBlock, numbers }, { tree: everyBlock, numbers }),
		{ ...options, locale: 'de' },
	);
	expect(same.summary).toBe('Änderungen: 0. Unveränderte Elemente: 4.');
	expect(comparisonHtml(same)).not.toContain('<nav');
	expect((await comparisonPdf(same)).length).toBeGreaterThan(1000);
});
