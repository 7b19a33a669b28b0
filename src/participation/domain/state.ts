import type { PlainDate } from '#shared/plain-date.ts';

/** Where a contribution stands; computed from facts, never stored. */
export const contributionStates = ['open', 'overdue', 'answered'] as const;
export type ContributionState = (typeof contributionStates)[number];

/** The day until which an answer was promised still counts. */
export function contributionState(
	contribution: { readonly answered: boolean; readonly answerUntil: PlainDate },
	today: PlainDate,
): ContributionState {
	if (contribution.answered) return 'answered';
	return contribution.answerUntil < today ? 'overdue' : 'open';
}

/** A plain date some days later. */
export function daysAfter(date: PlainDate, days: number): PlainDate {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
