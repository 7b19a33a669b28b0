import type { Element } from '../element.ts';
import { plainText } from '../plain-text.ts';
import { ancestorsOf } from '../tree.ts';
import { headingOf } from './heading.ts';
import { labelOf } from './nodes.ts';
import { shorten } from './page-views.ts';
import { pageOf, placeOf, type Reading } from './pages.ts';
import { searchConcept, type SearchHit } from './search.ts';

export interface SearchView {
	readonly total: number;
	readonly someWordsOnly: boolean;
	readonly hits: readonly (SearchHit & {
		readonly href: string;
		readonly where: string;
		/** The first words, for an element without a heading. */
		readonly opening: string;
	})[];
	readonly page: number;
	readonly pages: number;
}

const hitsPerPage = 20;

export function searchView(reading: Reading, query: string, wanted: number): SearchView {
	const { hits, someWordsOnly } = searchConcept(reading, query);
	const pages = Math.max(1, Math.ceil(hits.length / hitsPerPage));
	const page = Math.min(Math.max(1, wanted), pages);
	return {
		total: hits.length,
		someWordsOnly,
		page,
		pages,
		hits: hits.slice((page - 1) * hitsPerPage, page * hitsPerPage).map((hit) => ({
			...hit,
			href: placeOf(reading, hit.element.id),
			where: whereIs(reading, hit.element),
			opening: shorten(plainText(hit.element.body), 60),
		})),
	};
}

/** The page on which it stands, and for text without a heading of its own the element above it. */
function whereIs(reading: Reading, element: Element): string {
	const page = pageOf(reading, element.id);
	const root = page?.roots[0];
	const above = ancestorsOf(reading.index, element.id).at(-1);
	const headless = headingOf(element, reading.content.numbers.get(element.id) ?? '') === null;
	const places = [root, headless ? above : undefined].filter(
		(place): place is Element => place !== undefined && place !== element,
	);
	return [...new Set(places)]
		.map((place) => shorten(labelOf(reading, place), 80))
		.filter((label) => label !== '')
		.join(' › ');
}
