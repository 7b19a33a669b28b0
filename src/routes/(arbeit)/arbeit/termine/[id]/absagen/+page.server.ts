import { redirect } from '@sveltejs/kit';
import { failure } from '#shared/result.ts';
import { cancelEvent } from '#process/server/cancel-event.ts';
import { readPeopleToTell } from '#process/server/read-people-to-tell.ts';
import { refuse } from '#platform/http/refuse.ts';
import { text } from '../../../konzept/done.ts';
import { failed } from '../../errors-of.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	const found = await readPeopleToTell(context, params.id);
	if (!found.ok) refuse(context, found.failure);
	const { event, people } = found.value;
	if (event.cancelledAt) refuse(context, failure('eventCancelled').failure);
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
