import { consolidationAbilities } from '#consolidation/domain/abilities.ts';
import { listQuestionnaires } from '#consolidation/server/read-questionnaires.ts';
import type { PageServerLoad } from './$types.ts';

const states = ['open', 'closed', 'fixed'] as const;

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	const state = states.find((one) => one === url.searchParams.get('stand')) ?? null;
	return {
		questionnaires: await listQuestionnaires(context, { state }),
		states,
		state,
		mayOpen: consolidationAbilities.openQuestionnaire(context.actor),
		mayRecommend: consolidationAbilities.recommendField(context.actor),
		mayReadDraft: consolidationAbilities.readQuality(context.actor),
		done: url.searchParams.get('getan'),
	};
};
