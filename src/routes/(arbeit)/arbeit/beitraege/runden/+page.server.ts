import { participationAbilities } from '#participation/domain/abilities.ts';
import { listRounds } from '#participation/server/list-rounds.ts';
import { doneSentence } from '../done.ts';
import { assertMay } from '../may.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	assertMay(context, 'read');
	return {
		rounds: await listRounds(context),
		done: doneSentence(url),
		mayManage: participationAbilities.manageRounds(context.actor),
	};
};
