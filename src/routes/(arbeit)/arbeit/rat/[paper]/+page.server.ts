import { councilAbilities } from '#council/domain/abilities.ts';
import { isFinal } from '#council/domain/transitions.ts';
import { openPaper } from '../open.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	const paper = await openPaper(context, params.paper);
	const mayKeep = councilAbilities.keepPapers(context.actor);
	return { paper, mayKeep, mayChange: mayKeep && !isFinal(paper.state) };
};
