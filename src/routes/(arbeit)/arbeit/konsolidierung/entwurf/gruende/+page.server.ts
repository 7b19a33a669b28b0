import { fail, redirect } from '@sveltejs/kit';
import { formErrors } from '#consolidation/components/form-errors.ts';
import { readReasons } from '#consolidation/components/read-forms.ts';
import { explainDeviations, previewExplanation, readOwed } from '#consolidation/server/explain-deviations.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context } }) => {
	const owed = await readOwed(context);
	if (!owed.ok && owed.failure.code === 'forbidden') refuse(context, owed.failure);
	return { owed: owed.ok ? owed.value.found : [] };
};

export const actions: Actions = {
	pruefen: async ({ locals: { context }, request }) => {
		const { typed, reasons } = readReasons(await request.formData());
		const told = await previewExplanation(context, { reasons });
		if (told.ok) return { typed, told: told.value, errors: [] };
		const errors = formErrors(told.failure, context.locale);
		return fail(statusOf(told.failure), { typed, told: null, errors });
	},
	aendern: async ({ request }) => {
		const { typed } = readReasons(await request.formData());
		return { typed, told: null, errors: [] };
	},
	veroeffentlichen: async ({ locals: { context }, request }) => {
		const { typed, reasons } = readReasons(await request.formData());
		const explained = await explainDeviations(context, { reasons });
		if (explained.ok) redirect(303, '/arbeit/konsolidierung/entwurf?getan=explained');
		const errors = formErrors(explained.failure, context.locale);
		return fail(statusOf(explained.failure), { typed, told: null, errors });
	},
};
