import { redirect } from '@sveltejs/kit';
import { failure } from '#shared/result.ts';
import { cancelEvent } from '#process/server/cancel-event.ts';
import { readPeopleToTell } from '#process/server/read-people-to-tell.ts';
import { refuse } from '#platform/http/refuse.ts';
import { text } from '../../../konzept/done.ts';
import { failed, refuseVisit } from '../../errors-of.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, request }) => {
	const { context } = locals;
	const found = await readPeopleToTell(context, params.id);
	if (!found.ok) refuse(context, found.failure);
	const { event, people } = found.value;
	if (event.cancelledAt) refuseVisit({ locals, request }, failure('eventCancelled').failure);
	return { id: event.id, title: event.title, people };
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const typed = { reason: text(await request.formData(), 'reason') };
		const cancelled = await cancelEvent(context, { eventId: params.id, ...typed });
		if (!cancelled.ok) return failed(context, cancelled.failure, typed);
		redirect(303, `/arbeit/termine/${params.id}?getan=abgesagt&anzahl=${cancelled.value.told}`);
	},
};
