import { compareText } from './compare-text.ts';
import { commonSubsequence } from './common-subsequence.ts';
import { kindOf, shown, type OwnedChange, type Place } from './passage-change.ts';
import type { Effort } from './effort.ts';
import type { Unit } from './units.ts';

/** Two rows, cell by cell. Where a column came or went, cells are found by what stands at the head of their columns. */
export function compareRow(old: Unit, now: Unit, moved: boolean, effort: Effort): readonly OwnedChange[] {
	return columnPairs(old, now, effort).map(([one, other], column) => {
		const [was, is] = [cell(old, one), cell(now, other)];
		const segments = compareText(was?.[0].text ?? '', is?.[0].text ?? '', effort);
		return { ...shown(kindOf(segments, moved, was, is), was, is, segments), column };
	});
}

function cell(row: Unit, column: number | null): Place | null {
	const passage = column === null ? undefined : row.passages[column];
	return passage && column !== null ? [passage, row.start + column] : null;
}

/** In order; null on the side where there is no such column. */
function columnPairs(
	old: Unit,
	now: Unit,
	effort: Effort,
): readonly (readonly [number | null, number | null])[] {
	const titles = (row: Unit) => row.passages.map(({ columnTitle }) => columnTitle);
	const counts = [old.passages.length, now.passages.length] as const;
	if (counts[0] === counts[1]) return old.passages.map((_, column) => [column, column] as const);
	const pairs: (readonly [number | null, number | null])[] = [];
	let [one, other] = [0, 0];
	for (const [oldEnd, nowEnd] of [...commonSubsequence(titles(old), titles(now), effort), counts]) {
		// Between columns that kept their heading, those that were renamed stand in the same order.
		while (one < oldEnd && other < nowEnd) pairs.push([one++, other++]);
		while (one < oldEnd) pairs.push([one++, null]);
		while (other < nowEnd) pairs.push([null, other++]);
		if (oldEnd < counts[0]) pairs.push([one++, other++]);
	}
	return pairs;
}
