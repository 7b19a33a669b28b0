import { consolidationAbilities } from '#consolidation/domain/abilities.ts';
import type { RequestState } from '#consolidation/domain/review.ts';
import { listReviews } from '#consolidation/server/read-reviews.ts';
import { refuse } from '#platform/http/refuse.ts';
import type { PageServerLoad } from './$types.ts';

const states: readonly RequestState[] = ['overdue', 'waiting', 'answered', 'returned'];

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	const state = states.find((one) => one === url.searchParams.get('stand')) ?? null;
	const listed = await listReviews(context, { state });
	if (!listed.ok) refuse(context, listed.failure);
	return {
		requests: listed.value.toSorted((one, other) => states.indexOf(one.state) - states.indexOf(other.state)),
		states,
		state,
		mayAsk: consolidationAbilities.requestReview(context.actor),
		done: url.searchParams.get('getan'),
	};
};
