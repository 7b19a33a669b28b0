import { redirect } from '@sveltejs/kit';
import { parseDateInput } from '#ui/date-input.ts';
import { addSubscriber, readDistributionList, removeSubscriber } from '#process/server/distribution-lists.ts';
import type { Locale } from '#platform/context.ts';
import { refuse } from '#platform/http/refuse.ts';
import { text } from '../../konzept/done.ts';
import { failed } from '../../termine/errors-of.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const found = await readDistributionList(context, params.id);
	if (!found.ok) refuse(context, found.failure);
	return { ...found.value, done: url.searchParams.has('getan') };
};

export const actions: Actions = {
	eintragen: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const typed = {
			name: text(form, 'name'),
			email: text(form, 'email'),
			language: text(form, 'language'),
			consentedOn: text(form, 'consentedOn'),
			source: text(form, 'source'),
		};
		const added = await addSubscriber(context, {
			...typed,
			listId: params.id,
			language: typed.language as Locale,
			consentedOn: parseDateInput(typed.consentedOn) ?? typed.consentedOn,
		});
		if (!added.ok) return failed(context, added.failure, typed);
		redirect(303, `/arbeit/verteiler/${params.id}?getan`);
	},
	entfernen: async ({ locals: { context }, params, request }) => {
		const subscriptionId = text(await request.formData(), 'subscriptionId');
		const removed = await removeSubscriber(context, { subscriptionId, listId: params.id });
		if (!removed.ok) refuse(context, removed.failure);
		redirect(303, `/arbeit/verteiler/${params.id}?getan`);
	},
};
