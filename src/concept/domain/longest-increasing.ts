/** Indexes of a longest strictly increasing subsequence, in order; O(n log n) by patience sorting. */
export function longestIncreasing(values: readonly number[]): readonly number[] {
	const tails: number[] = [];
	const previous: number[] = [];
	values.forEach((value, index) => {
		let low = 0;
		let high = tails.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
			else high = middle;
		}
		previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
		tails[low] = index;
	});
	const result: number[] = [];
	for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) result.push(index);
	return result.reverse();
}
