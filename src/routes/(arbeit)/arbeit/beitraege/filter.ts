import { isId } from '#shared/ids.ts';
import { type ContributionFilter } from '#participation/domain/filter.ts';
import { contributionStates } from '#participation/domain/state.ts';
import { channels, contributionKinds, isOneOf, languages } from '#participation/domain/vocabulary.ts';

/** Stands where else the id of a round stands. */
export const outsideRounds = 'ohne';

/** The filter as it stands in the address; what makes no sense filters nothing. */
export function readFilter(query: URLSearchParams): ContributionFilter {
	const id = (name: string) => {
		const value = query.get(name);
		return isId(value) ? value : null;
	};
	const one = <Word extends string>(words: readonly Word[], name: string): Word | null => {
		const value = query.get(name);
		return isOneOf(words, value) ? value : null;
	};
	const published = query.get('oeffentlich');
	return {
		text: (query.get('q') ?? '').slice(0, 200).trim(),
		roundId: id('runde'),
		eventId: id('veranstaltung'),
		groupId: id('gruppe'),
		fieldId: id('feld'),
		elementId: id('stelle'),
		kind: one(contributionKinds, 'art'),
		language: one(languages, 'sprache-beitrag'),
		channel: one(channels, 'eingang'),
		state: one(contributionStates, 'stand'),
		mine: query.has('meine'),
		outsideRounds: query.get('runde') === outsideRounds,
		alone: query.has('einzeln'),
		published: published === 'ja' ? true : published === 'nein' ? false : null,
	};
}
