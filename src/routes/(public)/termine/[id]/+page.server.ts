import { fail, redirect } from '@sveltejs/kit';
import { errorsOf } from '#process/components/event-errors.ts';
import { readRegistrationForm } from '#process/components/typed-registration.ts';
import { readEvent } from '#process/server/read-events.ts';
import { readPublishedMinutes } from '#process/server/read-minutes.ts';
import { register } from '#process/server/register.ts';
import { anonymous, type Context } from '#platform/context.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import type { Actions, PageServerLoad } from './$types';

/** As everybody sees it, whoever asks. */
const asEverybody = (context: Context): Context => ({ ...context, actor: anonymous });

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const event = await readEvent(asEverybody(context), params.id);
	if (!event.ok) {
		// Whoever is signed in and may see it, e.g. coming from the thread, finds it in the workplace.
		if ((await readEvent(context, params.id)).ok) redirect(303, `/arbeit/termine/${params.id}`);
		refuse(context, event.failure);
	}
	return {
		event: event.value,
		minutes: await readPublishedMinutes(asEverybody(context), params.id),
		done: url.searchParams.get('getan'),
	};
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const typed = readRegistrationForm(await request.formData());
		const registered = await register(asEverybody(context), { ...typed, eventId: params.id });
		if (registered.ok)
			redirect(303, `/termine/${params.id}?getan=${registered.value.waiting ? 'warteliste' : 'angemeldet'}`);
		const { failure } = registered;
		return fail(statusOf(failure), { typed, errors: errorsOf(failure, context.locale) });
	},
};
