import { m } from '#paraglide/messages.js';

/** What is wrong with the title of a concept, for the one who typed it. */
export function titleSentence(problem: string): string {
	if (problem === 'tooLong') return m.exchange_title_too_long();
	return problem === 'characters' ? m.exchange_title_characters() : m.exchange_title_missing();
}
