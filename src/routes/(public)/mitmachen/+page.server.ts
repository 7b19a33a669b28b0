import { isId } from '#shared/ids.ts';
import { listRounds, type ListedRound } from '#participation/server/list-rounds.ts';
import { elementNamesOf } from '#concept/server/element-names.ts';
import type { PageServerLoad } from './$types';

/** Rounds by what can be done with them; an element may come along from its own page. */
export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	const asked = url.searchParams.get('stelle');
	const rounds = await listRounds(context);
	const element = isId(asked) ? (await elementNamesOf(context, [asked])).get(asked) : undefined;
	const shown = (round: ListedRound) => ({
		id: round.id,
		title: round.title,
		question: round.question,
		opensOn: round.opensOn,
		closesOn: round.closesOn,
		answerUntil: round.answerUntil,
		state: round.state,
		cancelledReason: round.cancelledReason,
		contributions: round.contributions,
		answered: round.contributions - round.unanswered,
	});
	return {
		element: element?.editionId ? { id: element.id, title: element.number || element.title } : null,
		open: rounds.filter(({ state }) => state === 'open').map(shown),
		planned: rounds.filter(({ state }) => state === 'planned').map(shown),
		past: rounds.filter(({ state }) => state === 'closed' || state === 'cancelled').map(shown),
	};
};
