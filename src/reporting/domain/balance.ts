/** What became of an adopted measure, and of nothing else (product.md, station 8, "Balance sheet"). */
export const outcomes = ['notBegun', 'running', 'done', 'changed', 'merged', 'split', 'stopped'] as const;

export type Outcome = (typeof outcomes)[number];

export type BalanceCounts = Readonly<Record<Outcome, number>>;

export interface BalanceLine {
	readonly outcome: Outcome;
	readonly late: boolean;
}

/** Nothing disappears: every adopted measure is in exactly one column. */
export function balanceOf(lines: readonly Pick<BalanceLine, 'outcome'>[]): BalanceCounts {
	const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
	for (const { outcome } of lines) counts[outcome] += 1;
	return counts;
}

export function sumOf(counts: BalanceCounts): number {
	return outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
}

/** Late and stopped first: what needs a word comes before what goes well. */
export function byNeed(a: BalanceLine, b: BalanceLine): number {
	return need(a) - need(b);
}

const order: readonly Outcome[] = ['stopped', 'notBegun', 'changed', 'merged', 'split', 'running', 'done'];

function need({ outcome, late }: BalanceLine): number {
	return late ? -1 : order.indexOf(outcome);
}
