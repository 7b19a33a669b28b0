import type { Block, List } from '#concept/domain/rich-text.ts';
import { plainInline } from '#concept/domain/plain-text.ts';
import { escapeMarkup } from '../xml-text.ts';
import type { DocumentFacts, DocumentSheet, Tone } from './model.ts';
import { odtInlines, odtLink, odtText, type OdtOptions } from './odt-inlines.ts';
import { isFigure } from './table-shape.ts';

const toneStyles: Readonly<Record<Tone, string>> = { plain: 'Text_20_body', card: 'Card', aside: 'Aside' };

/** @param content as XML */
export function odtParagraph(style: string, content: string): string {
	return `<text:p text:style-name="${style}">${content}</text:p>`;
}

export function odtBlock(block: Block, tone: Tone, unnamed: string, options: OdtOptions): string {
	if (block.type === 'paragraph') return odtParagraph(toneStyles[tone], odtInlines(block.content, options));
	if (block.type === 'list') return odtList(block, options);
	const isNumber = block.header.map((_, column) =>
		block.rows.every(({ cells }) => isFigure(plainInline(cells[column]?.content ?? []))),
	);
	const table = {
		caption: block.caption,
		unnamed,
		header: block.header.map(({ content }) => odtInlines(content, options)),
		rows: block.rows.map(({ cells }) =>
			cells.map(({ content }, column) =>
				odtParagraph(isNumber[column] ? 'Figure' : 'Table_20_Contents', odtInlines(content, options)),
			),
		),
	};
	return odtTable(table, options);
}

/** A list that names no other continues none: each begins at 1. */
function odtList({ ordered, items }: List, options: OdtOptions): string {
	const entries = items.map(
		({ content, children }) =>
			`<text:list-item>${odtParagraph('List_20_Contents', odtInlines(content, options))}${children.map((child) => odtList(child, options)).join('')}</text:list-item>`,
	);
	return `<text:list text:style-name="${ordered ? 'Ordered' : 'Unordered'}">${entries.join('')}</text:list>`;
}

export function odtSheet({ caption, header, rows }: DocumentSheet, options: OdtOptions): string {
	const table = {
		caption,
		unnamed: caption,
		header: header.map(odtText),
		rows: rows.map(({ label, values }) => [
			odtParagraph('Row_20_Heading', odtText(label)),
			values.map((value) => odtParagraph('Table_20_Contents', odtText(value))).join(''),
		]),
		shares: [24, 76],
	};
	return odtTable(table, options);
}

export function odtFacts(facts: DocumentFacts, unnamed: string, options: OdtOptions): string {
	const table = {
		caption: '',
		unnamed,
		header: facts.header.map(odtText),
		rows: facts.rows.map(({ label, value, href }) => [
			odtParagraph('Row_20_Heading', odtText(label)),
			odtParagraph(
				'Table_20_Contents',
				href === '' ? odtText(value) : odtLink(escapeMarkup(href), odtText(value)),
			),
		]),
		shares: [30, 70],
	};
	return odtTable(table, options) + odtParagraph('Remark', odtText(facts.remark));
}

interface OdtTable {
	readonly caption: string;
	/** What a table without caption is called. */
	readonly unnamed: string;
	/** As XML. */
	readonly header: readonly string[];
	/** Paragraphs of the cells. */
	readonly rows: readonly (readonly string[])[];
	readonly shares?: readonly number[];
}

/** The header row is marked as such and repeats on every page; rows do not break across pages. */
function odtTable({ caption, unnamed, header, rows, shares }: OdtTable, options: OdtOptions): string {
	const number = options.next('table');
	const row = (cells: readonly string[], style: string) =>
		`<table:table-row table:style-name="Row">${cells
			.map(
				(cell) =>
					`<table:table-cell table:style-name="${style}" office:value-type="string">${cell}</table:table-cell>`,
			)
			.join('')}</table:table-row>`;
	return [
		caption === '' ? '' : odtParagraph('Caption', odtText(caption)),
		`<table:table table:name="${escapeMarkup(unnamed)} ${number}" table:style-name="Table">`,
		caption === '' ? '' : `<table:title>${escapeMarkup(caption)}</table:title>`,
		...header.map(
			(_, place) =>
				`<table:table-column table:style-name="${options.column(shares?.[place] ?? 100 / header.length)}"/>`,
		),
		`<table:table-header-rows>${row(
			header.map((cell) => odtParagraph('Table_20_Heading', cell)),
			'HeadCell',
		)}</table:table-header-rows>`,
		...rows.map((cells) => row(cells, 'Cell')),
		'</table:table>',
		odtParagraph('Remark', ''),
	].join('');
}
