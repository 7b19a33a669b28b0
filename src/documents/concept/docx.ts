import {
	AlignmentType,
	Bookmark,
	Document,
	Footer,
	Header,
	HeadingLevel,
	Packer,
	PageNumber,
	Paragraph,
	TableOfContents,
	TextRun,
	type ParagraphChild,
} from 'docx';
import type { EditionContent } from '#concept/domain/edition.ts';
import { buildModel, type DocumentOptions } from './build-model.ts';
import { docxBlock, docxFacts, docxSheet, type DocxOptions } from './docx-blocks.ts';
import type { DocxNotes } from './docx-inlines.ts';
import { settleDocx } from './docx-settle.ts';
import { docxNumbering, docxStyles } from './docx-styles.ts';
import { xmlText } from '../xml-text.ts';
import type { ConceptDocument, DocumentPart } from './model.ts';

/** The edition as DOCX for work in offices; the same edition gives the same bytes. */
export async function conceptDocx(content: EditionContent, options: DocumentOptions): Promise<Uint8Array> {
	const model = buildModel(content, options);
	const notes: DocxNotes = new Map();
	const bookmarks = new Map(
		model.parts.flatMap((part) =>
			part.type === 'heading' || part.type === 'lead' ? [[part.id, bookmarkName(part.id)] as const] : [],
		),
	);
	let lists = 0;
	const docx: DocxOptions = { notes, anchor: (id) => bookmarks.get(id), nextList: () => ++lists };
	const body = model.parts.flatMap((part) => docxPart(part, docx));
	const document = new Document({
		title: xmlText(model.title),
		creator: xmlText(model.municipality),
		lastModifiedBy: xmlText(model.municipality),
		description: `${model.edition} · ${model.state}`,
		styles: docxStyles,
		numbering: docxNumbering,
		features: { updateFields: true },
		footnotes: Object.fromEntries(
			[...notes].map(([number, children]) => [
				number,
				{ children: [new Paragraph({ children: [...children] })] },
			]),
		),
		sections: [
			{
				properties: {
					titlePage: true,
					page: { margin: { top: 1500, bottom: 1400, left: 1417, right: 1417 } },
				},
				headers: { default: runningHead(model), first: new Header({ children: [new Paragraph('')] }) },
				footers: { default: footer(model), first: new Footer({ children: [new Paragraph('')] }) },
				children: [...titlePage(model), ...body],
			},
		],
	});
	return settleDocx(new Uint8Array(await Packer.toArrayBuffer(document)), content.edition.publishedAt);
}

/** Word allows letters, digits and "_", and 40 signs. */
function bookmarkName(id: string): string {
	return `e_${id.replace(/[^a-z0-9]/g, '').slice(-36)}`;
}

function titlePage(model: ConceptDocument) {
	return [
		new Paragraph({ style: 'Lead', text: xmlText(model.municipality) }),
		new Paragraph({ heading: HeadingLevel.TITLE, text: xmlText(model.title) }),
		new Paragraph({ style: 'Text', text: model.edition }),
		new Paragraph({ style: 'Text', text: model.state }),
		...(model.note === '' ? [] : [new Paragraph({ style: 'Text', text: xmlText(model.note) })]),
		new Paragraph({ style: 'Lead', pageBreakBefore: true, text: model.words.contents }),
		new TableOfContents(model.words.contents, { hyperlink: true, headingStyleRange: '1-3' }),
	];
}

const headingLevels = [
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4,
	HeadingLevel.HEADING_5,
	HeadingLevel.HEADING_6,
] as const;

function docxPart(part: DocumentPart, options: DocxOptions) {
	const marked = (id: string, children: ParagraphChild[]) => [
		new Bookmark({ id: options.anchor(id) ?? bookmarkName(id), children }),
	];
	if (part.type === 'block') return docxBlock(part.block, part.tone, options);
	if (part.type === 'sheet') return docxSheet(part);
	if (part.type === 'facts') return docxFacts(part);
	if (part.type === 'remark') return [new Paragraph({ style: 'Remark', text: xmlText(part.text) })];
	if (part.type === 'lead')
		return [new Paragraph({ style: 'Lead', children: marked(part.id, [new TextRun(xmlText(part.text))]) })];
	const text = [part.number, part.title].filter((word) => word !== '').join(' ');
	return [
		new Paragraph({
			heading: headingLevels[part.level - 1] ?? HeadingLevel.HEADING_6,
			pageBreakBefore: part.opens === 'page',
			children: marked(part.id, [new TextRun(xmlText(text))]),
		}),
	];
}

function runningHead(model: ConceptDocument): Header {
	return new Header({
		children: [new Paragraph({ style: 'Remark', text: xmlText(`${model.municipality} · ${model.title}`) })],
	});
}

function footer({ pageWords: [before, between, after] }: ConceptDocument): Footer {
	return new Footer({
		children: [
			new Paragraph({
				style: 'Remark',
				alignment: AlignmentType.RIGHT,
				children: [
					new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] }),
				],
			}),
		],
	});
}
