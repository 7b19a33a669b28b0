import type { Block, List } from '#concept/domain/rich-text.ts';
import { plainInline } from '#concept/domain/plain-text.ts';
import { escapeMarkup } from '../xml-text.ts';
import { htmlInlines, type HtmlOptions } from './html-inlines.ts';
import type { DocumentFacts, DocumentSheet } from './model.ts';
import { isFigure } from './table-shape.ts';

/** @param unnamed what a table without caption is called by screen readers */
export function htmlBlock(block: Block, unnamed: string, options: HtmlOptions): string {
	if (block.type === 'paragraph')
		return block.content.length === 0 ? '' : `<p>${htmlInlines(block.content, options)}</p>`;
	if (block.type === 'list') return htmlList(block, options);
	const isNumber = block.header.map((_, column) =>
		block.rows.every(({ cells }) => isFigure(plainInline(cells[column]?.content ?? []))),
	);
	return htmlTable({
		caption: block.caption,
		unnamed,
		header: block.header.map(({ content }) => htmlInlines(content, options)),
		rows: block.rows.map(({ cells }) =>
			cells.map(
				({ content }, column) =>
					`<td${isNumber[column] ? ' class="figure"' : ''}>${htmlInlines(content, options)}</td>`,
			),
		),
	});
}

function htmlList({ ordered, items }: List, options: HtmlOptions): string {
	const tag = ordered ? 'ol' : 'ul';
	const entries = items.map(
		({ content, children }) =>
			`<li>${htmlInlines(content, options)}${children.map((child) => htmlList(child, options)).join('')}</li>`,
	);
	return `<${tag}>${entries.join('')}</${tag}>`;
}

export function htmlSheet({ caption, header, rows }: DocumentSheet): string {
	return htmlTable({
		caption,
		unnamed: caption,
		header: header.map(escapeMarkup),
		rows: rows.map(({ label, values }) => [
			`<th scope="row">${escapeMarkup(label)}</th>`,
			`<td>${values.map(escapeMarkup).join('<br>')}</td>`,
		]),
	});
}

export function htmlFacts({ header, rows, remark }: DocumentFacts, unnamed: string): string {
	const table = htmlTable({
		caption: '',
		unnamed,
		header: header.map(escapeMarkup),
		rows: rows.map(({ label, value, href }) => {
			const text = escapeMarkup(value);
			const cell = href === '' ? text : `<a href="${escapeMarkup(href)}">${text}</a>`;
			return [`<th scope="row">${escapeMarkup(label)}</th>`, `<td>${cell}</td>`];
		}),
	});
	return `${table}\n<p class="remark">${escapeMarkup(remark)}</p>`;
}

interface HtmlTable {
	readonly caption: string;
	readonly unnamed: string;
	readonly header: readonly string[];
	/** Cells with their tags. */
	readonly rows: readonly (readonly string[])[];
}

/** In a frame that can be scrolled, also by keyboard: a wide table never widens the page. */
function htmlTable({ caption, unnamed, header, rows }: HtmlTable): string {
	const name = escapeMarkup(caption === '' ? unnamed : caption);
	const scrolls = header.length > 2 ? ` tabindex="0" role="group" aria-label="${name}"` : '';
	return [
		`<div class="frame"${scrolls}><table>`,
		`<caption${caption === '' ? ' class="said"' : ''}>${name}</caption>`,
		`<thead><tr>${header.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>`,
		`<tbody>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')}</tbody>`,
		'</table></div>',
	].join('\n');
}
