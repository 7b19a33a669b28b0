import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import type { Count, CountedKind } from '../domain/view/contents.ts';

const words: Record<CountedKind, (inputs: { count: number }) => string> = {
	guideline: m.public_count_guideline,
	approach: m.public_count_approach,
	goal: m.public_count_goal,
	measure: m.public_count_measure,
	measureProposal: m.public_count_measureProposal,
};

/** "5 Leitlinien, 12 Ziele und 1 Maßnahme"; a number is never parted from its word. */
export function countSentence(counts: readonly Count[]): string {
	const parts = counts.map(({ kind, count }) => words[kind]({ count }).replace(' ', '\u00a0'));
	return new Intl.ListFormat(getLocale(), { type: 'conjunction' }).format(parts);
}
