import { redirect } from '@sveltejs/kit';
import { failure } from '#shared/result.ts';
import { emptyEvent, readEventForm, toEventInput } from '#process/components/typed-event.ts';
import { eventAbilities } from '#process/domain/event-abilities.ts';
import { createEvent } from '#process/server/create-event.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failed } from '../errors-of.ts';
import { groupOptions } from '../group-options.ts';
import type { Actions, PageServerLoad } from './$types';

/** From a step of the plan: `?prozess=…&schritt=…&gruppe=…&titel=…`. */
export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	if (!eventAbilities.manage(context.actor)) refuse(context, failure('forbidden').failure);
	const asked = (name: string) => url.searchParams.get(name) ?? '';
	return {
		typed: emptyEvent({
			title: asked('titel'),
			processId: asked('prozess'),
			stepId: asked('schritt'),
			groupId: asked('gruppe'),
		}),
		groups: await groupOptions(context),
	};
};

export const actions: Actions = {
	default: async ({ locals: { context }, request }) => {
		const typed = readEventForm(await request.formData());
		const created = await createEvent(context, toEventInput(typed));
		if (!created.ok) return failed(context, created.failure, typed);
		redirect(303, `/arbeit/termine/${created.value.id}?getan=geplant`);
	},
};
