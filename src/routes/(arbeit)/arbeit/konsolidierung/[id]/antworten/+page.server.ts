import { fail, redirect } from '@sveltejs/kit';
import { formErrors } from '#consolidation/components/form-errors.ts';
import { readAnswers } from '#consolidation/components/read-forms.ts';
import { answerQuestionnaire } from '#consolidation/server/answer-questionnaire.ts';
import { readOwnSheet } from '#consolidation/server/read-questionnaires.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const sheet = await readOwnSheet(context, { questionnaireId: params.id });
	if (!sheet.ok) refuse(context, sheet.failure);
	return { sheet: sheet.value, done: url.searchParams.get('getan') };
};

export const actions: Actions = {
	antworten: async ({ locals: { context }, params, request }) => {
		const typed = readAnswers(await request.formData());
		const answered = await answerQuestionnaire(context, { questionnaireId: params.id, answers: typed });
		if (!answered.ok)
			return fail(statusOf(answered.failure), {
				typed,
				errors: formErrors(answered.failure, context.locale),
			});
		redirect(303, `/arbeit/konsolidierung/${params.id}/antworten?getan=answered`);
	},
};
