import { filterOf } from '#council/components/paper-filter.ts';
import { councilAbilities } from '#council/domain/abilities.ts';
import { listPapers } from '#council/server/list-papers.ts';
import type { PageServerLoad } from './$types.ts';
import { assertMayOpen } from './open.ts';

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	assertMayOpen(context);
	const { filter, stand, wort } = filterOf(url.searchParams);
	return {
		papers: await listPapers(context, filter),
		stand,
		wort,
		mayKeep: councilAbilities.keepPapers(context.actor),
	};
};
