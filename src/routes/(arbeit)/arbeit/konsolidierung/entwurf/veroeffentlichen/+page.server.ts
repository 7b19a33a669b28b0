import { fail, redirect } from '@sveltejs/kit';
import { formErrors } from '#consolidation/components/form-errors.ts';
import { readReasons, text } from '#consolidation/components/read-forms.ts';
import { consolidationAbilities } from '#consolidation/domain/abilities.ts';
import { owedIn } from '#consolidation/server/owed-reasons.ts';
import { previewDraft, publishDraft } from '#consolidation/server/publish-draft.ts';
import { readDraftState } from '#consolidation/server/read-deviations.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failure } from '#shared/result.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context } }) => {
	if (!consolidationAbilities.publishDraft(context.actor)) refuse(context, failure('forbidden').failure);
	const state = await readDraftState(context);
	if (!state.ok) refuse(context, state.failure);
	return { owed: owedIn(state.value.deviations), quality: state.value.quality.length };
};

function read(form: FormData) {
	const { typed, reasons } = readReasons(form);
	const note = text(form, 'note');
	return { typed: { ...typed, note }, input: { note, reasons } };
}

export const actions: Actions = {
	pruefen: async ({ locals: { context }, request }) => {
		const { typed, input } = read(await request.formData());
		const preview = await previewDraft(context, input);
		if (preview.ok) return { typed, preview: preview.value, errors: [] };
		const errors = formErrors(preview.failure, context.locale);
		return fail(statusOf(preview.failure), { typed, preview: null, errors });
	},
	aendern: async ({ request }) => {
		const { typed } = read(await request.formData());
		return { typed, preview: null, errors: [] };
	},
	veroeffentlichen: async ({ locals: { context }, request }) => {
		const { typed, input } = read(await request.formData());
		const published = await publishDraft(context, input);
		if (published.ok) redirect(303, '/arbeit/konsolidierung/entwurf?getan=published');
		const errors = formErrors(published.failure, context.locale);
		return fail(statusOf(published.failure), { typed, preview: null, errors });
	},
};
