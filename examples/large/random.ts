import type { Id } from '#shared/ids.ts';

/** Numbers that look random and are the same for the same seed on every machine (mulberry32). */
export interface Random {
	/** 0 to below `end`. */
	below(end: number): number;
	between(first: number, last: number): number;
	of<Value>(values: readonly Value[]): Value;
	/** Different values, in random order. */
	some<Value>(values: readonly Value[], count: number): readonly Value[];
}

export function seeded(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (end: number) => Math.floor(next() * end);
	const of = <Value>(values: readonly Value[]): Value => {
		const value = values[below(values.length)];
		if (value === undefined) throw new Error('Nothing to choose from.');
		return value;
	};
	return {
		below,
		of,
		between: (first, last) => first + below(last - first + 1),
		some: <Value>(values: readonly Value[], count: number) => {
			const rest = [...values];
			return Array.from({ length: Math.min(count, rest.length) }, () => {
				const chosen = of(rest);
				rest.splice(rest.indexOf(chosen), 1);
				return chosen;
			});
		},
	};
}

/** Ids in the form of UUID version 7 that are the same for the same seed. */
export function seededIds(seed: number): () => Id {
	let count = 0;
	const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0').slice(-digits);
	return () => {
		count += 1;
		return `0190${hex(seed, 4)}-0000-7${hex(count >>> 12, 3)}-8${hex(count, 3)}-${hex(seed * 7919 + count, 12)}`;
	};
}
