import { longestIncreasing } from '../longest-increasing.ts';
import type { Effort } from './effort.ts';

export type Pair = readonly [old: number, now: number];

/**
 * Pairs of places with equal keys, in order on both sides, with the greatest weight that one can have. Equal ends are
 * paired first; what is too large for a table is cut at keys that come once on both sides.
 */
export function commonSubsequence(
	old: readonly string[],
	now: readonly string[],
	effort: Effort,
	weight: (key: string) => number = () => 1,
): readonly Pair[] {
	const pairs: Pair[] = [];
	pairBetween({ old, now, effort, weight, pairs }, [0, 0], [old.length, now.length]);
	return pairs;
}

interface Task {
	readonly old: readonly string[];
	readonly now: readonly string[];
	readonly effort: Effort;
	readonly weight: (key: string) => number;
	readonly pairs: Pair[];
}

function pairBetween(task: Task, [oldStart, nowStart]: Pair, [oldEnd, nowEnd]: Pair): void {
	const { old, now, pairs } = task;
	let [start, end] = [0, 0];
	const shorter = Math.min(oldEnd - oldStart, nowEnd - nowStart);
	while (start < shorter && old[oldStart + start] === now[nowStart + start]) start += 1;
	while (end < shorter - start && old[oldEnd - 1 - end] === now[nowEnd - 1 - end]) end += 1;
	for (let place = 0; place < start; place++) pairs.push([oldStart + place, nowStart + place]);
	pairMiddle(task, [oldStart + start, nowStart + start], [oldEnd - end, nowEnd - end]);
	for (let place = end; place > 0; place--) pairs.push([oldEnd - place, nowEnd - place]);
}

function pairMiddle(task: Task, from: Pair, to: Pair): void {
	const [rows, columns] = [to[0] - from[0], to[1] - from[1]];
	if (rows === 0 || columns === 0) return;
	const anchors = rows * columns > smallTable ? anchorsOf(task, from, to) : [];
	if (anchors.length === 0) {
		if (task.effort.allows(rows * columns)) pairByTable(task, from, to);
		return;
	}
	let last = from;
	for (const anchor of anchors) {
		pairBetween(task, last, anchor);
		task.pairs.push(anchor);
		last = [anchor[0] + 1, anchor[1] + 1];
	}
	pairBetween(task, last, to);
}

/** Cells up to which a table is cheaper than looking for anchors; it also finds more. */
const smallTable = 250_000;

/** Keys that come once on each side, as far as they are in the same order (patience diff). */
function anchorsOf({ old, now }: Task, from: Pair, to: Pair): readonly Pair[] {
	const oldPlaces = placesOfUnique(old, from[0], to[0]);
	const nowPlaces = placesOfUnique(now, from[1], to[1]);
	const both: Pair[] = [];
	for (const [key, place] of oldPlaces) {
		const other = nowPlaces.get(key);
		if (place >= 0 && other !== undefined && other >= 0) both.push([place, other]);
	}
	const inOrder = new Set(longestIncreasing(both.map(([, place]) => place)));
	return both.filter((_, index) => inOrder.has(index));
}

/** Minus one for what comes more than once. */
function placesOfUnique(keys: readonly string[], start: number, end: number): Map<string, number> {
	const places = new Map<string, number>();
	for (let place = start; place < end; place++) {
		const key = keys[place] ?? '';
		places.set(key, places.has(key) ? -1 : place);
	}
	return places;
}

/** Heaviest common subsequence by dynamic programming, read from the front: what can be paired early is. */
function pairByTable({ old, now, weight, pairs }: Task, from: Pair, to: Pair): void {
	const [rows, columns] = [to[0] - from[0], to[1] - from[1]];
	const width = columns + 1;
	const best = new Uint32Array((rows + 1) * width);
	for (let row = rows - 1; row >= 0; row--) {
		const key = old[from[0] + row] ?? '';
		const gain = weight(key);
		for (let column = columns - 1; column >= 0; column--) {
			const here = row * width + column;
			const [below, beside] = [best[here + width] ?? 0, best[here + 1] ?? 0];
			best[here] =
				key === now[from[1] + column]
					? (best[here + width + 1] ?? 0) + gain
					: below > beside
						? below
						: beside;
		}
	}
	for (let row = 0, column = 0; row < rows && column < columns;) {
		const here = row * width + column;
		if (old[from[0] + row] === now[from[1] + column]) pairs.push([from[0] + row++, from[1] + column++]);
		else if ((best[here + width] ?? 0) >= (best[here + 1] ?? 0)) row += 1;
		else column += 1;
	}
}
