import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { PlainDate } from '#shared/plain-date.ts';
import { docxStyles } from '../concept/docx-styles.ts';
import { docxTable } from '../concept/docx-blocks.ts';
import { settleDocx } from '../concept/docx-settle.ts';
import { xmlText } from '../xml-text.ts';
import type { ReportDocument, ReportTable } from './model.ts';

/** A frozen report as DOCX for work in offices; the same report gives the same bytes. */
export async function reportDocx(report: ReportDocument, frozenOn: PlainDate): Promise<Uint8Array> {
	const document = new Document({
		title: xmlText(report.title),
		creator: xmlText(report.municipality),
		lastModifiedBy: xmlText(report.municipality),
		description: xmlText(report.kind),
		styles: docxStyles,
		sections: [
			{
				properties: { page: { margin: { top: 1400, bottom: 1400, left: 1247, right: 1247 } } },
				footers: { default: footer(report) },
				children: [
					new Paragraph({ style: 'Lead', text: xmlText(report.municipality) }),
					new Paragraph({ heading: HeadingLevel.TITLE, text: xmlText(report.title) }),
					new Paragraph({ style: 'Text', text: xmlText(report.kind) }),
					...report.facts.map(
						({ label, value }) =>
							new Paragraph({
								style: 'Text',
								children: [
									new TextRun({ text: `${xmlText(label)}: `, bold: true }),
									new TextRun(xmlText(value)),
								],
							}),
					),
					...(report.introduction === ''
						? []
						: [heading(report.words.introduction, 1), ...paragraphs(report.introduction, 'Text')]),
					heading(report.words.balance, 1),
					...table(report.balance, [70, 30]),
					heading(report.words.measures, 1),
					...(report.silent === '' ? [] : paragraphs(report.silent, 'Text')),
					...report.fields.flatMap((field) => [
						heading(field.title, 2),
						...table(field.table, [28, 16, 32, 24]),
					]),
				],
			},
		],
	});
	const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
	return settleDocx(bytes, new Date(`${frozenOn}T12:00:00Z`));
}

function heading(text: string, level: 1 | 2): Paragraph {
	return new Paragraph({
		heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
		text: xmlText(text),
	});
}

/** A line is a paragraph: Word breaks none by itself. */
function paragraphs(text: string, style: 'Text' | 'Cell'): Paragraph[] {
	return text
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => new Paragraph({ style, text: xmlText(line) }));
}

function table({ header, rows }: ReportTable, widths: number[]) {
	return docxTable(
		'',
		header.map((word) => paragraphs(word, 'Cell')),
		rows.map((row) => row.map((cell) => paragraphs(cell, 'Cell'))),
		widths,
	);
}

function footer({ municipality, title }: ReportDocument): Footer {
	return new Footer({
		children: [
			new Paragraph({
				style: 'Remark',
				alignment: AlignmentType.RIGHT,
				children: [
					new TextRun({
						children: [
							`${xmlText(municipality)} · ${xmlText(title)} · `,
							PageNumber.CURRENT,
							' / ',
							PageNumber.TOTAL_PAGES,
						],
					}),
				],
			}),
		],
	});
}
