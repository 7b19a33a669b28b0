import { editPaper } from '#council/server/edit-paper.ts';
import { done } from '../../../konzept/done.ts';
import { assertMayKeep, failed, openPaper, organizationChoices } from '../../open.ts';
import { readPaperForm } from '../../paper-form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	assertMayKeep(context);
	const { units } = await organizationChoices(context);
	return { paper: await openPaper(context, params.paper), units };
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const { typed, input } = readPaperForm(await request.formData());
		const edited = await editPaper(context, {
			id: params.paper,
			title: input.title,
			date: input.date,
			leadUnitId: input.leadUnitId ?? null,
			body: input.body,
			revision: Number(typed['revision']),
		});
		if (edited.ok) done(`/arbeit/rat/${params.paper}`, 'edit');
		return failed(context, edited.failure, typed);
	},
};
