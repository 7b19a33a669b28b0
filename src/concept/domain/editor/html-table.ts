import type { Id } from '#shared/ids.ts';
import type { Table, TableCell } from '../rich-text.ts';
import { plainInline } from '../plain-text.ts';
import { inlinesOfHtml } from './html-inlines.ts';
import { findAll, type HtmlElement } from './html-node.ts';

const most = 50;

/** A pasted table with one header row and no merged cells; null for one that only arranges a page. */
export function tableOfHtml(table: HtmlElement, newId: () => Id): Table | null {
	const grid = gridOf(findAll(table, 'tr'));
	const columns = Math.min(most, Math.max(0, ...grid.map((row) => row.length)));
	const [header, ...rows] = grid;
	if (!header || columns < 2) return null;
	const whole = (row: readonly TableCell[]) =>
		Array.from({ length: columns }, (_, place) => row[place] ?? { content: [] });
	const caption = findAll(table, 'caption').flatMap((one) => inlinesOfHtml(one.children));
	return {
		type: 'table',
		id: newId(),
		caption: plainInline(caption).replace(/\s+/g, ' ').trim(),
		header: whole(header),
		rows: rows.map((row) => ({ id: newId(), cells: whole(row) })),
	};
}

/** Merged cells are parted: the text stands in the first, the others are empty. */
function gridOf(rows: readonly HtmlElement[]): TableCell[][] {
	const grid: TableCell[][] = rows.map(() => []);
	rows.forEach((row, place) => {
		let column = 0;
		const cells = row.children.filter(
			(child): child is HtmlElement => typeof child !== 'string' && /^t[dh]$/.test(child.name),
		);
		for (const cell of cells) {
			while (grid[place]?.[column]) column += 1;
			const [wide, high] = [span(cell, 'colspan'), span(cell, 'rowspan')];
			for (let down = 0; down < high; down++)
				for (let right = 0; right < wide && column + right < most; right++) {
					const target = grid[place + down];
					if (target)
						target[column + right] = {
							content: down + right === 0 ? inlinesOfHtml(cell.children) : [],
						};
				}
			column += wide;
		}
	});
	return grid;
}

function span(cell: HtmlElement, name: string): number {
	return Math.min(most, Math.max(1, Number.parseInt(cell.attributes[name] ?? '1', 10) || 1));
}
