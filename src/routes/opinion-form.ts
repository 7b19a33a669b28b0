import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { formErrors } from '#consolidation/components/form-errors.ts';
import { readOpinion, text } from '#consolidation/components/read-forms.ts';
import { giveOpinion, keepOpinionDraft, type RequestKey } from '#consolidation/server/give-opinion.ts';
import type { Context } from '#platform/context.ts';
import { statusOf } from '#platform/http/failures.ts';
import type { Failure } from '#shared/result.ts';

/** The form in which a unit gives its opinion is one, whether one comes by a link or is signed in. */
export function opinionActions<Event extends RequestEvent>(door: {
	readonly key: (event: Event) => RequestKey;
	readonly page: (event: Event) => string;
}) {
	const back = (event: Event, elementId: string, done: 'opinion' | 'same' | 'kept'): never =>
		redirect(303, `${door.page(event)}?punkt=${elementId}&getan=${done}`);
	return {
		abgeben: async (event: Event) => {
			const { context, opinion } = await readForm(event);
			const given = await giveOpinion(context, { ...door.key(event), ...opinion });
			if (!given.ok) return failed(context, given.failure, opinion);
			return back(event, opinion.elementId, given.value.changed ? 'opinion' : 'same');
		},
		merken: async (event: Event) => {
			const { context, opinion } = await readForm(event);
			const kept = await keepOpinionDraft(context, { ...door.key(event), ...opinion });
			if (!kept.ok) return failed(context, kept.failure, opinion);
			return back(event, opinion.elementId, 'kept');
		},
	};
}

async function readForm({ request, locals: { context } }: RequestEvent) {
	const form = await request.formData();
	return { context, opinion: { elementId: text(form, 'elementId'), ...readOpinion(form) } };
}

function failed<Typed>(context: Context, failure: Failure, typed: Typed) {
	return fail(statusOf(failure), { typed, errors: formErrors(failure, context.locale) });
}
