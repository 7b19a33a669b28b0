import { fail, redirect } from '@sveltejs/kit';
import { formErrors } from '#consolidation/components/form-errors.ts';
import { text } from '#consolidation/components/read-forms.ts';
import { consolidationAbilities } from '#consolidation/domain/abilities.ts';
import { readReview } from '#consolidation/server/read-reviews.ts';
import { remindUnit, returnReview } from '#consolidation/server/remind-unit.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const whole = await readReview(context, params.id);
	if (!whole.ok) refuse(context, whole.failure);
	return {
		...whole.value,
		mayList: consolidationAbilities.readReviews(context.actor),
		reminding: url.searchParams.get('erinnern'),
		done: url.searchParams.get('getan'),
	};
};

export const actions: Actions = {
	erinnern: async ({ locals: { context }, params, request }) => {
		const reminded = await remindUnit(context, text(await request.formData(), 'request'));
		if (reminded.ok) redirect(303, `/arbeit/pruefung/${params.id}?getan=reminded`);
		const errors = formErrors(reminded.failure, context.locale);
		return fail(statusOf(reminded.failure), { note: '', errors });
	},
	zurueckgeben: async ({ locals: { context }, params, request }) => {
		const note = text(await request.formData(), 'note');
		const returned = await returnReview(context, { reviewId: params.id, note });
		if (returned.ok) redirect(303, `/arbeit/pruefung/${params.id}?getan=returned`);
		return fail(statusOf(returned.failure), { note, errors: formErrors(returned.failure, context.locale) });
	},
};
