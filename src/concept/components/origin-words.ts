import { m } from '#paraglide/messages.js';
import type { Edition } from '../domain/edition.ts';
import { longDate } from './dates.ts';

/** How the concept came about, as far as its editions tell. */
export function originSentences(editions: readonly Edition[]): readonly string[] {
	const oldestFirst = editions.toSorted((one, other) => one.number - other.number);
	return oldestFirst.map((edition, place) => {
		const date = longDate(edition.decidedOn ?? edition.publishedAt);
		if (edition.state === 'publishedDraft')
			return place === 0 ? m.public_origin_first_draft({ date }) : m.public_origin_draft({ date });
		if (edition.state === 'recommended') return m.public_origin_recommended({ date });
		if (edition.state === 'adopted') return m.public_origin_adopted({ date });
		return m.public_origin_updated({ date });
	});
}
