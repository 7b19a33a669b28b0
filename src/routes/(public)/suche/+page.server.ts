import { searchView } from '#concept/domain/view/search-view.ts';
import { openLatest } from '../konzept/open.ts';
import type { PageServerLoad } from './$types';

const longest = 200;

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = (url.searchParams.get('q') ?? '').slice(0, longest).trim();
	const page = Number(url.searchParams.get('seite') ?? '1');
	const reading = await openLatest(locals.context);
	return { query, view: reading && searchView(reading, query, Number.isSafeInteger(page) ? page : 1) };
};
