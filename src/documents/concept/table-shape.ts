/** Lines that a table may have to be kept on one page; of a longer one the header is repeated. */
const linesOnOnePage = 28;

/** Whether a column's cell is a number: figures stand below each other at the right edge. */
export function isFigure(text: string): boolean {
	return /^\s*([+−–-]?\s?\d[\d.,\s]*(\s?(%|€|Euro))?|[–—-])?\s*$/u.test(text);
}

/** Whether the rows fit one page for sure, with so many signs in a line of each column. */
export function isShort(rows: readonly (readonly string[])[], signs: number): boolean {
	const height = (text: string) =>
		text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / (signs * 0.8))), 0);
	const lines = rows.map((cells) => Math.max(1, ...cells.map(height)) + 0.7);
	return lines.reduce((sum, row) => sum + row, 0) < linesOnOnePage;
}
