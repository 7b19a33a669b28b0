import { redirect } from '@sveltejs/kit';
import { sectors } from '#people/domain/organization.ts';
import { participationAbilities } from '#participation/domain/abilities.ts';
import { eventAbilities } from '#process/domain/event-abilities.ts';
import { readRegistrationForm } from '#process/components/typed-registration.ts';
import { readEvent } from '#process/server/read-events.ts';
import { readMinutes } from '#process/server/read-minutes.ts';
import { recordAttendance } from '#process/server/record-attendance.ts';
import { register } from '#process/server/register.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failed } from '../errors-of.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const event = await readEvent(context, params.id);
	if (!event.ok) refuse(context, event.failure);
	const minutes = await readMinutes(context, params.id);
	if (!minutes.ok) refuse(context, minutes.failure);
	const { actor } = context;
	return {
		event: event.value,
		minutes: { state: minutes.value.state, mayWrite: minutes.value.may.write },
		done: url.searchParams.get('getan'),
		count: Number(url.searchParams.get('anzahl') ?? 0),
		over: event.value.startsAt.slice(0, 10) <= plainDateAt(context.app.clock()),
		may: {
			manage: eventAbilities.manage(actor) && event.value.cancelledAt === null,
			readRegistrations: eventAbilities.readRegistrations(actor),
			recordAttendance: eventAbilities.recordAttendance(actor) && event.value.cancelledAt === null,
			typeCards: participationAbilities.typeCards(actor),
			readContributions: participationAbilities.read(actor),
		},
	};
};

export const actions: Actions = {
	anmelden: async ({ locals: { context }, params, request }) => {
		const typed = readRegistrationForm(await request.formData());
		const registered = await register(context, { ...typed, eventId: params.id });
		if (!registered.ok) return failed(context, registered.failure, { ...typed });
		redirect(303, `/arbeit/termine/${params.id}?getan=angemeldet`);
	},
	teilnahme: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const typed = Object.fromEntries(
			sectors.map((sector) => {
				const value = form.get(sector);
				return [sector, typeof value === 'string' ? value.trim() : ''];
			}),
		);
		const counts = Object.fromEntries(
			Object.entries(typed)
				.filter(([, text]) => text !== '')
				.map(([sector, text]) => [sector, /^\d{1,6}$/.test(text) ? Number(text) : -1]),
		);
		const recorded = await recordAttendance(context, { eventId: params.id, counts });
		if (!recorded.ok) return failed(context, recorded.failure, typed);
		redirect(303, `/arbeit/termine/${params.id}?getan=gezaehlt`);
	},
};
