import { cancelRound, changeRound } from '#participation/server/change-round.ts';
import { readRound } from '#participation/server/list-rounds.ts';
import { refuse } from '#platform/http/refuse.ts';
import { done, doneSentence } from '../../done.ts';
import { failed } from '../../form.ts';
import { assertMay } from '../../may.ts';
import { emptyRound, readRoundForm } from '../round-form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	assertMay(context, 'manageRounds');
	const read = await readRound(context, params.id);
	if (!read.ok) refuse(context, read.failure);
	const { round, state } = read.value;
	const { id, title, question, opensOn, closesOn, answerUntil, acceptsLate, cancelledReason } = round;
	return {
		id,
		title,
		state,
		cancelledReason,
		typed: { ...emptyRound, title, question, opensOn, closesOn, answerUntil, acceptsLate },
		done: doneSentence(url),
	};
};

export const actions: Actions = {
	aendern: async ({ locals: { context }, params: { id }, request }) => {
		const typed = readRoundForm(await request.formData());
		const changed = await changeRound(context, { id, ...typed });
		return changed.ok
			? done(`/arbeit/beitraege/runden/${id}`, 'roundChanged')
			: failed(context, changed.failure, typed);
	},
	absagen: async ({ locals: { context }, params: { id }, request }) => {
		const { reason } = readRoundForm(await request.formData());
		const cancelled = await cancelRound(context, { id, reason });
		return cancelled.ok
			? done(`/arbeit/beitraege/runden/${id}`, 'roundCancelled')
			: failed(context, cancelled.failure, { reason });
	},
};
