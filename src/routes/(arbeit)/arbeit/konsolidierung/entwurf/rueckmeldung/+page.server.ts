import { fail, redirect } from '@sveltejs/kit';
import { formErrors } from '#consolidation/components/form-errors.ts';
import { day, text } from '#consolidation/components/read-forms.ts';
import { consolidationAbilities } from '#consolidation/domain/abilities.ts';
import { ruleOn } from '#consolidation/domain/rules.ts';
import { openDraftFeedback, previewFeedback } from '#consolidation/server/open-draft-feedback.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure } from '#shared/result.ts';
import { latestDraft } from '../latest-draft.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context } }) => {
	if (!consolidationAbilities.publishDraft(context.actor)) refuse(context, failure('forbidden').failure);
	const today = plainDateAt(context.app.clock());
	const { days, source } = ruleOn('feedback', today);
	return { edition: await latestDraft(context), rule: { days, source }, today };
};

function read(form: FormData) {
	return { editionId: text(form, 'editionId'), opensOn: day(form, 'opensOn') };
}

export const actions: Actions = {
	pruefen: async ({ locals: { context }, request }) => {
		const typed = read(await request.formData());
		const preview = await previewFeedback(context, typed);
		if (preview.ok) return { typed, preview: preview.value, errors: [] };
		const errors = formErrors(preview.failure, context.locale);
		return fail(statusOf(preview.failure), { typed, preview: null, errors });
	},
	aendern: async ({ request }) => ({ typed: read(await request.formData()), preview: null, errors: [] }),
	ansetzen: async ({ locals: { context }, request }) => {
		const typed = read(await request.formData());
		const opened = await openDraftFeedback(context, typed);
		if (opened.ok) redirect(303, '/arbeit/konsolidierung/entwurf?getan=feedback');
		const errors = formErrors(opened.failure, context.locale);
		return fail(statusOf(opened.failure), { typed, preview: null, errors });
	},
};
