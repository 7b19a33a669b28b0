import { m } from '#paraglide/messages.js';
import type { Count, CountedKind } from '../domain/view/contents.ts';

const words: Record<CountedKind, (inputs: { count: number }) => string> = {
	guideline: m.public_count_guideline,
	approach: m.public_count_approach,
	goal: m.public_count_goal,
	measure: m.public_count_measure,
	measureProposal: m.public_count_measureProposal,
};

/** "5 Leitlinien, 12 Ziele, 1 Maßnahme". */
export function countSentence(counts: readonly Count[]): string {
	return counts.map(({ kind, count }) => words[kind]({ count })).join(', ');
}
