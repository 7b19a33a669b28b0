import { filterOf } from '#council/components/paper-filter.ts';
import { listPapers } from '#council/server/list-papers.ts';
import { asPublic } from './as-public.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const context = asPublic(locals.context);
	const { filter, stand, wort } = filterOf(url.searchParams);
	return { papers: await listPapers(context, filter), stand, wort };
};
