import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Block, List } from '#concept/domain/rich-text.ts';
import { docxInlines, type DocxInlineOptions } from './docx-inlines.ts';
import { xmlText } from '../xml-text.ts';
import type { DocumentFacts, DocumentSheet, Tone } from './model.ts';

export interface DocxOptions extends DocxInlineOptions {
	/** A numbering of its own for each list, so that it begins at 1. */
	nextList(): number;
}

type Flow = Paragraph | Table;

const styles: Readonly<Record<Tone, string>> = { plain: 'Text', card: 'Card', aside: 'Aside' };

export function docxBlock(block: Block, tone: Tone, options: DocxOptions): Flow[] {
	if (block.type === 'paragraph')
		return [new Paragraph({ style: styles[tone], children: docxInlines(block.content, options) })];
	if (block.type === 'list') return docxList(block, 0, options.nextList(), options);
	if (block.header.length === 0) throw new Error('a table needs a header row');
	const row = (cells: readonly { readonly content: Parameters<typeof docxInlines>[0] }[]) =>
		cells.map((cell) => [new Paragraph({ style: 'Cell', children: docxInlines(cell.content, options) })]);
	return docxTable(
		block.caption,
		row(block.header),
		block.rows.map((line) => row(line.cells)),
	);
}

function docxList(list: List, level: number, instance: number, options: DocxOptions): Paragraph[] {
	return list.items.flatMap((item) => [
		new Paragraph({
			style: 'Text',
			numbering: { reference: list.ordered ? 'ordered' : 'unordered', level: Math.min(level, 8), instance },
			children: docxInlines(item.content, options),
		}),
		...item.children.flatMap((child) => docxList(child, level + 1, options.nextList(), options)),
	]);
}

export function docxSheet(sheet: DocumentSheet): Flow[] {
	return docxTable(
		sheet.caption,
		sheet.header.map((word) => [cellText(word)]),
		sheet.rows.map(({ label, values }) => [[cellText(label, true)], values.map((value) => cellText(value))]),
		[24, 76],
	);
}

export function docxFacts(facts: DocumentFacts): Flow[] {
	return [
		...docxTable(
			'',
			facts.header.map((word) => [cellText(word)]),
			facts.rows.map(({ label, value }) => [[cellText(label, true)], [cellText(value)]]),
			[30, 70],
		),
		new Paragraph({ style: 'Remark', text: facts.remark }),
	];
}

function cellText(text: string, bold = false): Paragraph {
	return new Paragraph({ style: 'Cell', children: [new TextRun({ text: xmlText(text), bold })] });
}

/** The header row is marked as such and repeats on every page; rows do not break across pages. */
export function docxTable(
	caption: string,
	header: Paragraph[][],
	rows: Paragraph[][][],
	widths?: number[],
): Flow[] {
	const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
	const line = { style: BorderStyle.SINGLE, size: 4, color: 'B8C2CF' };
	const cells = (row: Paragraph[][], head: boolean) =>
		row.map(
			(children, place) =>
				new TableCell({
					children: children.length > 0 ? children : [new Paragraph({ style: 'Cell' })],
					margins: { top: 60, bottom: 60, left: 100, right: 100 },
					width: { size: widths?.[place] ?? 100 / row.length, type: WidthType.PERCENTAGE },
					...(head ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EEF3F8' } } : {}),
				}),
		);
	return [
		...(caption === '' ? [] : [new Paragraph({ style: 'Caption', text: xmlText(caption), keepNext: true })]),
		new Table({
			width: { size: 100, type: WidthType.PERCENTAGE },
			borders: {
				top: line,
				bottom: line,
				left: none,
				right: none,
				insideHorizontal: line,
				insideVertical: none,
			},
			rows: [
				new TableRow({ tableHeader: true, cantSplit: true, children: cells(header, true) }),
				...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
			],
		}),
		new Paragraph({ style: 'Cell' }),
	];
}
