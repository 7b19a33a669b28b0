import { m } from '#paraglide/messages.js';
import type { Edition, EditionState } from '../domain/edition.ts';
import { longDate } from './dates.ts';

const words: Record<EditionState, () => string> = {
	publishedDraft: m.public_state_publishedDraft,
	recommended: m.public_state_recommended,
	adopted: m.public_state_adopted,
	updated: m.public_state_updated,
};

export type EditionFacts = Pick<Edition, 'id' | 'number' | 'state' | 'title' | 'decidedOn' | 'publishedAt'>;

export function stateWord(state: EditionState): string {
	return words[state]();
}

export function stateTone(state: EditionState): 'info' | 'progress' | 'success' {
	if (state === 'publishedDraft') return 'info';
	return state === 'recommended' ? 'progress' : 'success';
}

/** "Fassung 2, beschlossen am 14. Juni 2026". */
export function editionSentence(edition: EditionFacts): string {
	const { number } = edition;
	const decided = edition.decidedOn ? longDate(edition.decidedOn) : null;
	const published = longDate(edition.publishedAt);
	if (edition.state === 'publishedDraft') return m.public_edition_draft({ number, date: published });
	if (decided === null)
		return m.public_edition_plain({ number, state: stateWord(edition.state), date: published });
	if (edition.state === 'recommended') return m.public_edition_recommended({ number, date: decided });
	if (edition.state === 'updated') return m.public_edition_updated({ number, date: decided });
	return m.public_edition_adopted({ number, date: decided });
}
