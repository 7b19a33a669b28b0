import { redirect } from '@sveltejs/kit';
import { createDistributionList, listDistributionLists } from '#process/server/distribution-lists.ts';
import { refuse } from '#platform/http/refuse.ts';
import { text } from '../konzept/done.ts';
import { failed } from '../termine/errors-of.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context } }) => {
	const lists = await listDistributionLists(context);
	if (!lists.ok) refuse(context, lists.failure);
	return { lists: lists.value };
};

export const actions: Actions = {
	default: async ({ locals: { context }, request }) => {
		const form = await request.formData();
		const typed = { title: text(form, 'title'), purpose: text(form, 'purpose') };
		const created = await createDistributionList(context, typed);
		if (!created.ok) return failed(context, created.failure, typed);
		redirect(303, `/arbeit/verteiler/${created.value.id}`);
	},
};
