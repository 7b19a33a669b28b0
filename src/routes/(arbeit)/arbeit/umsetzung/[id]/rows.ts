import type { Typed } from '../../typed-form.ts';

/** The lines of a form with fields like `milestone-3-title`. */
export function rowsOf(typed: Typed, prefix: string): readonly number[] {
	const places = Object.keys(typed).flatMap(
		(name) => new RegExp(`^${prefix}-(\\d{1,3})-`).exec(name)?.[1] ?? [],
	);
	return [...new Set(places.map(Number))].toSorted((a, b) => a - b);
}

/** Errors named by the place among the lines that are filled, back at the lines of the form. */
export function atRows(
	fields: Readonly<Record<string, string>>,
	prefix: string,
	rows: readonly number[],
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(fields).map(([name, code]) => {
			const [, place, field] = new RegExp(`^${prefix}-(\\d+)-(.+)$`).exec(name) ?? [];
			return [place === undefined ? name : `${prefix}-${rows[Number(place)] ?? place}-${field}`, code];
		}),
	);
}
