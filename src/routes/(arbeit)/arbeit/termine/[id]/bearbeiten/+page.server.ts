import { redirect } from '@sveltejs/kit';
import { failure } from '#shared/result.ts';
import { readEventForm, toEventInput, typedEvent } from '#process/components/typed-event.ts';
import { changeEvent } from '#process/server/change-event.ts';
import { readPeopleToTell } from '#process/server/read-people-to-tell.ts';
import { refuse } from '#platform/http/refuse.ts';
import { text, whole } from '../../../konzept/done.ts';
import { failed, refuseVisit } from '../../errors-of.ts';
import { groupOptions } from '../../group-options.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, request }) => {
	const { context } = locals;
	const found = await readPeopleToTell(context, params.id);
	if (!found.ok) refuse(context, found.failure);
	const { event, people } = found.value;
	if (event.cancelledAt) refuseVisit({ locals, request }, failure('eventCancelled').failure);
	return {
		id: event.id,
		title: event.title,
		typed: { ...typedEvent(event), reason: '', sequence: event.sequence },
		people,
		groups: await groupOptions(context),
	};
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const typed = { ...readEventForm(form), reason: text(form, 'reason'), sequence: whole(form, 'sequence') };
		const { reason, sequence } = typed;
		const changed = await changeEvent(context, {
			...toEventInput(typed),
			eventId: params.id,
			reason,
			sequence,
		});
		if (!changed.ok) return failed(context, changed.failure, typed);
		redirect(303, `/arbeit/termine/${params.id}?getan=geaendert&anzahl=${changed.value.told}`);
	},
};
