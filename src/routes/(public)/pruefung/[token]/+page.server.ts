import { fail, redirect } from '@sveltejs/kit';
import { formErrors } from '#consolidation/components/form-errors.ts';
import { readOpinion, text } from '#consolidation/components/read-forms.ts';
import { giveOpinion, keepOpinionDraft } from '#consolidation/server/give-opinion.ts';
import { readRequest } from '#consolidation/server/read-reviews.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({
	locals: { context },
	params,
	url,
	request: asked,
	setHeaders,
}) => {
	// The address is a key: it stands in no cache, in no index, and goes to no other page.
	setHeaders({
		'cache-control': 'private, no-store',
		'x-robots-tag': 'noindex',
	});
	const request = await readRequest(context, { token: params.token });
	// Whoever was writing when the link ended still finds the text.
	const over = !request.ok && request.failure.code === 'linkExpired' && asked.method === 'POST';
	if (!request.ok && !over) refuse(context, request.failure);
	return {
		request: request.ok ? request.value : null,
		point: url.searchParams.get('punkt') ?? '',
		done: url.searchParams.get('getan'),
	};
};

export const actions: Actions = {
	abgeben: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const typed = readOpinion(form);
		const elementId = text(form, 'elementId');
		const given = await giveOpinion(context, { token: params.token, elementId, ...typed });
		if (!given.ok)
			return fail(statusOf(given.failure), { typed, errors: formErrors(given.failure, context.locale) });
		const code = given.value.changed ? 'opinion' : 'same';
		redirect(303, `/pruefung/${params.token}?punkt=${elementId}&getan=${code}`);
	},
	merken: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const typed = readOpinion(form);
		const elementId = text(form, 'elementId');
		const kept = await keepOpinionDraft(context, { token: params.token, elementId, ...typed });
		if (!kept.ok)
			return fail(statusOf(kept.failure), { typed, errors: formErrors(kept.failure, context.locale) });
		redirect(303, `/pruefung/${params.token}?punkt=${elementId}&getan=kept`);
	},
};
