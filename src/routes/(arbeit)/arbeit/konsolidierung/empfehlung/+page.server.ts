import { fail, redirect } from '@sveltejs/kit';
import { elementTitle } from '#concept/server/record-edition.ts';
import { formErrors } from '#consolidation/components/form-errors.ts';
import { day, text } from '#consolidation/components/read-forms.ts';
import { consolidationAbilities } from '#consolidation/domain/abilities.ts';
import { previewRecommendation, recommendField } from '#consolidation/server/recommend-field.ts';
import { bodyTypes, groupTypes } from '#people/domain/organization.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failure } from '#shared/result.ts';
import { openDraft, organizationChoices } from '../open-draft.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context } }) => {
	if (!consolidationAbilities.recommendField(context.actor)) refuse(context, failure('forbidden').failure);
	const { tree, numbers } = await openDraft(context);
	return {
		fields: tree
			.filter(({ kind }) => kind === 'fieldOfAction')
			.map((field) => ({ value: field.id, label: elementTitle(field, numbers.get(field.id)) })),
		groups: await organizationChoices(context, [...groupTypes, ...bodyTypes]),
	};
};

function read(form: FormData) {
	return {
		fieldId: text(form, 'fieldId'),
		groupId: text(form, 'groupId'),
		decidedOn: day(form, 'decidedOn'),
		note: text(form, 'note'),
	};
}

export const actions: Actions = {
	pruefen: async ({ locals: { context }, request }) => {
		const typed = read(await request.formData());
		const preview = await previewRecommendation(context, typed);
		if (preview.ok) return { typed, preview: preview.value, errors: [] };
		const errors = formErrors(preview.failure, context.locale);
		return fail(statusOf(preview.failure), { typed, preview: null, errors });
	},
	aendern: async ({ request }) => ({ typed: read(await request.formData()), preview: null, errors: [] }),
	veroeffentlichen: async ({ locals: { context }, request }) => {
		const typed = read(await request.formData());
		const recommended = await recommendField(context, typed);
		if (recommended.ok) redirect(303, '/arbeit/konsolidierung?getan=recommended');
		const errors = formErrors(recommended.failure, context.locale);
		return fail(statusOf(recommended.failure), { typed, preview: null, errors });
	},
};
