import { contentsView } from '#concept/domain/view/page-views.ts';
import { listEditions } from '#concept/server/read-editions.ts';
import type { PageServerLoad } from './$types';
import { openLatest } from './konzept/open.ts';

export const load: PageServerLoad = async ({ locals }) => {
	const [reading, editions] = await Promise.all([openLatest(locals.context), listEditions(locals.context)]);
	return { view: reading && contentsView(reading, true), editions };
};
