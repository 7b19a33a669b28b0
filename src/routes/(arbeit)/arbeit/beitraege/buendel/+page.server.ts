import { plainDateAt } from '#shared/plain-date.ts';
import { contributionState } from '#participation/domain/state.ts';
import { listClusters } from '#participation/server/read-clusters.ts';
import { refuse } from '#platform/http/refuse.ts';
import { doneSentence } from '../done.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	const clusters = await listClusters(context);
	if (!clusters.ok) refuse(context, clusters.failure);
	const today = plainDateAt(context.app.clock());
	return {
		clusters: clusters.value.map((cluster) => ({
			...cluster,
			state: contributionState(
				{ answered: cluster.unanswered === 0, answerUntil: cluster.answerUntil ?? today },
				today,
			),
		})),
		done: doneSentence(url),
	};
};
