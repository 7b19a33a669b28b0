import type { PaperFilter } from '../server/list-papers.ts';

/** The filter of a page's address; what it does not know shows everything. */
export function filterOf(query: URLSearchParams): {
	readonly filter: PaperFilter;
	readonly stand: string;
	readonly wort: string;
} {
	const stand = query.get('stand') ?? '';
	const wort = (query.get('wort') ?? '').slice(0, 200);
	const state = stand === 'offen' ? 'open' : stand === 'abgeschlossen' ? 'decided' : undefined;
	return { filter: { state, words: wort }, stand, wort };
}
