/** Pairs of indexes of a longest common subsequence. Equal ends are matched first, and what is left by table. */
export function longestCommon(
	one: readonly string[],
	other: readonly string[],
	/** Above this many table cells only the equal ends are matched: correct still, only coarser. */
	cells = 4_000_000,
): readonly (readonly [number, number])[] {
	const shorter = Math.min(one.length, other.length);
	let start = 0;
	while (start < shorter && one[start] === other[start]) start += 1;
	let end = 0;
	while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
	const pairs: [number, number][] = [];
	for (let place = 0; place < start; place++) pairs.push([place, place]);
	const rows = one.length - start - end;
	const columns = other.length - start - end;
	if (rows * columns <= cells) pairs.push(...byTable(one, other, start, rows, columns));
	for (let place = end; place > 0; place--) pairs.push([one.length - place, other.length - place]);
	return pairs;
}

function byTable(
	one: readonly string[],
	other: readonly string[],
	start: number,
	rows: number,
	columns: number,
): [number, number][] {
	const width = columns + 1;
	const lengths = new Uint32Array((rows + 1) * width);
	const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
	for (let row = rows - 1; row >= 0; row--)
		for (let column = columns - 1; column >= 0; column--)
			lengths[row * width + column] =
				one[start + row] === other[start + column]
					? at(row + 1, column + 1) + 1
					: Math.max(at(row + 1, column), at(row, column + 1));
	const pairs: [number, number][] = [];
	for (let row = 0, column = 0; row < rows && column < columns;) {
		if (one[start + row] === other[start + column]) pairs.push([start + row++, start + column++]);
		else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
		else column += 1;
	}
	return pairs;
}
