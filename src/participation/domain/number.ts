/** The number by which people cite a contribution. */
export interface ContributionNumber {
	readonly year: number;
	readonly number: number;
}

/** "2026-0417": the year it came in, and its place among those of that year. */
export function writeNumber({ year, number }: ContributionNumber): string {
	return `${String(year)}-${String(number).padStart(4, '0')}`;
}

/** @returns null for whatever is not a number as it is written here */
export function readNumber(text: string): ContributionNumber | null {
	const [, year, number] = /^(\d{4})-(\d{4,6})$/.exec(text.trim()) ?? [];
	if (!year || !number) return null;
	const read = { year: Number(year), number: Number(number) };
	return writeNumber(read) === text.trim() && read.number > 0 ? read : null;
}
