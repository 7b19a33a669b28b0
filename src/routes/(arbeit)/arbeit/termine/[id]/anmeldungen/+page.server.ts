import { redirect } from '@sveltejs/kit';
import { removeRegistration } from '#process/server/end-registration.ts';
import { listRegistrations } from '#process/server/list-registrations.ts';
import { refuse } from '#platform/http/refuse.ts';
import { text } from '../../../konzept/done.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const listed = await listRegistrations(context, params.id);
	if (!listed.ok) refuse(context, listed.failure);
	const { event, registrations } = listed.value;
	return {
		event: { id: event.id, title: event.title, startsAt: event.startsAt, endsAt: event.endsAt },
		registrations,
		removed: url.searchParams.has('entfernt'),
	};
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const registrationId = text(await request.formData(), 'registrationId');
		const removed = await removeRegistration(context, { eventId: params.id, registrationId });
		if (!removed.ok) refuse(context, removed.failure);
		redirect(303, `/arbeit/termine/${params.id}/anmeldungen?entfernt`);
	},
};
