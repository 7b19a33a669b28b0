import { fail, redirect } from '@sveltejs/kit';
import { formErrors } from '#consolidation/components/form-errors.ts';
import { readAnswers } from '#consolidation/components/read-forms.ts';
import { answerQuestionnaire } from '#consolidation/server/answer-questionnaire.ts';
import { readOwnSheet } from '#consolidation/server/read-questionnaires.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params, url, request, setHeaders }) => {
	// The address is a key: it stands in no cache, in no index, and goes to no other page.
	setHeaders({
		'cache-control': 'private, no-store',
		'x-robots-tag': 'noindex',
	});
	const sheet = await readOwnSheet(context, { token: params.token });
	// Whoever was writing when the link ended still finds the text.
	const over = !sheet.ok && sheet.failure.code === 'linkExpired' && request.method === 'POST';
	if (!sheet.ok && !over) refuse(context, sheet.failure);
	return { sheet: sheet.ok ? sheet.value : null, done: url.searchParams.get('getan') };
};

export const actions: Actions = {
	antworten: async ({ locals: { context }, params, request }) => {
		const typed = readAnswers(await request.formData());
		const answered = await answerQuestionnaire(context, { token: params.token, answers: typed });
		if (!answered.ok)
			return fail(statusOf(answered.failure), {
				typed,
				errors: formErrors(answered.failure, context.locale),
			});
		redirect(303, `/fragebogen/${params.token}?getan=answered`);
	},
};
