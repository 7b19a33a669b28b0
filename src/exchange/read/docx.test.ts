import {
	AlignmentType,
	Document,
	FootnoteReferenceRun,
	Header,
	HeadingLevel,
	LevelFormat,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unaccounted } from '#concept/domain/recognition/accounting.ts';
import { recognise } from '#concept/domain/recognition/recognise.ts';
import { unwrap } from '#shared/result.ts';
import { readDocument } from './read-document.ts';

const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
const row = (...texts: string[]): TableRow => new TableRow({ children: texts.map(cell) });
const numbered = (text: string): Paragraph =>
	new Paragraph({ text, numbering: { reference: 'numbers', level: 0 } });

async function wordFile(): Promise<Uint8Array> {
	const document = new Document({
		numbering: {
			config: [
				{
					reference: 'numbers',
					levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT }],
				},
			],
		},
		footnotes: { 1: { children: [new Paragraph('Stand: Ende 2025.')] } },
		sections: [
			{
				headers: { default: new Header({ children: [new Paragraph('Stadt Lindenau an der Aue')] }) },
				children: [
					new Paragraph({ text: 'Integrationskonzept', heading: HeadingLevel.TITLE }),
					new Paragraph({ text: 'Handlungsfeld 1: Sprache', heading: HeadingLevel.HEADING_1 }),
					new Paragraph({ text: 'Leitlinien (Beschluss 12/SVV/0034)', heading: HeadingLevel.HEADING_2 }),
					numbered('Sprache verbindet.'),
					numbered('Alle lernen gemeinsam.'),
					new Paragraph({ text: 'Ziel 1.1: Mehr Kurse', heading: HeadingLevel.HEADING_2 }),
					new Paragraph({
						children: [
							new TextRun('Es gibt mehr Kurse'),
							new FootnoteReferenceRun(1),
							new TextRun({ text: ' und Räume', strike: true }),
						],
					}),
					new Table({
						rows: [
							row('Nr.', 'Maßnahme', 'Zuständigkeit', 'Zeitraum'),
							row('1', 'Sprachcafé', 'Bücherei', '2027'),
							row('2', 'Lesepaten', 'Schulamt', 'ab 2028'),
						],
					}),
				],
			},
		],
	});
	return new Uint8Array(await Packer.toBuffer(document));
}

test('a Word file with headings, numbering, footnote, running head and a table of measures', async () => {
	const recognition = recognise(unwrap(await readDocument(await wordFile(), 'egal.bin')));
	expect(unaccounted(recognition)).toEqual({ lost: [], twice: [] });
	expect(recognition.title).toBe('Integrationskonzept');
	const kinds = recognition.elements.map(({ kind, number, title }) => [kind, number, title]);
	expect(kinds).toEqual([
		['fieldOfAction', '1', 'Sprache'],
		['guideline', '1', ''],
		['guideline', '2', ''],
		['goal', '1.1', 'Mehr Kurse'],
		['measure', '1', 'Sprachcafé'],
		['measure', '2', 'Lesepaten'],
	]);
	expect(recognition.elements[1]?.source).toBe('Beschluss 12/SVV/0034');
	expect(recognition.elements[3]?.body[0]).toMatchObject({
		content: [
			{ text: 'Es gibt mehr Kurse' },
			{ type: 'footnote', content: [{ text: 'Stand: Ende 2025.' }] },
			{ marks: [{ type: 'strike' }] },
		],
	});
	expect(recognition.elements[4]?.measure).toMatchObject({ leadUnit: 'Bücherei', period: '2027' });
	expect(recognition.leftOut.map(({ code }) => code)).toEqual(
		expect.arrayContaining(['runningHead', 'usedAsTitle', 'tableHeader', 'usedAsHeading']),
	);
});

const word = (document: string): Uint8Array =>
	zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(document) });
const code = async (bytes: Uint8Array, name = 'konzept.docx'): Promise<string> => {
	const result = await readDocument(bytes, name);
	return result.ok ? 'ok' : result.failure.code;
};
const body = (inner: string): string => `<w:document xmlns:w="x"><w:body>${inner}</w:body></w:document>`;

test('tracked changes: what is inserted counts, what is deleted is listed', async () => {
	const text = body(
		'<w:p><w:r><w:t>Wir </w:t></w:r><w:del><w:r><w:delText>sollen</w:delText></w:r></w:del><w:ins><w:r><w:t>wollen das.</w:t></w:r></w:ins></w:p>',
	);
	const recognition = recognise(unwrap(await readDocument(word(text), 'a.docx')));
	expect(recognition.elements[0]?.body[0]).toMatchObject({ content: [{ text: 'Wir wollen das.' }] });
	expect(recognition.leftOut).toMatchObject([{ code: 'deletedText', text: 'sollen' }]);
});

test.each([
	[
		'a bomb',
		zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': new Uint8Array(60_000_000) }),
		'tooLarge',
	],
	['broken XML', word(body('<w:p><w:r>')), 'brokenFile'],
	['crossed tags', word(body('<w:p><w:r></w:p></w:r>')), 'brokenFile'],
	[
		'a document type with entities',
		word(
			`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${body('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>')}`,
		),
		'brokenFile',
	],
	['very deep nesting', word(body('<w:p>'.repeat(5000) + '</w:p>'.repeat(5000))), 'brokenFile'],
	['no text', word(body('<w:p/>')), 'emptyFile'],
	['a cut package', word(body('<w:p/>')).subarray(0, 80), 'brokenFile'],
	['another package', zipSync({ 'a.txt': strToU8('a') }), 'unsupportedFile'],
	[
		'a picture named .md',
		Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
		'unsupportedFile',
	],
	['text with NUL bytes', strToU8('Konzept\0Konzept'), 'unsupportedFile'],
	['a PDF', strToU8('%PDF-1.7\nabc'), 'unsupportedFile'],
	['fifty megabytes', new Uint8Array(50_000_000).fill(97), 'tooLarge'],
	['six megabytes of text', new Uint8Array(6_000_000).fill(97), 'tooLarge'],
	['nothing', new Uint8Array(0), 'emptyFile'],
	['blank lines', strToU8('\n \n\t\n'), 'emptyFile'],
])('%s is refused clearly', async (_, bytes, expected) => {
	expect(await code(bytes)).toBe(expected);
});

test('a bomb that lies about its size is stopped while it unpacks', async () => {
	const bytes = zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		'word/document.xml': new Uint8Array(60_000_000),
	});
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < bytes.length - 46; at++)
		if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
	expect(await code(bytes)).toBe('tooLarge');
});

test.each([
	[
		'utf-16le',
		Uint8Array.from([
			0xff,
			0xfe,
			...new Uint8Array(new Uint16Array([...'Für Bäume'].map((char) => char.charCodeAt(0))).buffer),
		]),
	],
	['windows-1252', Uint8Array.from([...'Für Bäume'].map((char) => char.charCodeAt(0)))],
])('%s is read', async (_, bytes) => {
	expect(unwrap(await readDocument(bytes, 'a.txt')).lines).toEqual(['Für Bäume']);
});
