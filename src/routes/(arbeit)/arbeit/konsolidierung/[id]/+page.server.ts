import { fail, redirect } from '@sveltejs/kit';
import { formErrors } from '#consolidation/components/form-errors.ts';
import { text } from '#consolidation/components/read-forms.ts';
import { closeQuestionnaire, fixWording, markDissent } from '#consolidation/server/moderate-questionnaire.ts';
import { readQuestionnaire } from '#consolidation/server/read-questionnaires.ts';
import type { Context } from '#platform/context.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import type { Result } from '#shared/result.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const evaluation = await readQuestionnaire(context, params.id);
	if (!evaluation.ok) refuse(context, evaluation.failure);
	return { ...evaluation.value, done: url.searchParams.get('getan') };
};

interface Typed {
	readonly title: string;
	readonly text: string;
	readonly reason: string;
}

function answer(
	context: Context,
	id: string,
	result: Result<null>,
	code: string,
	typed: Typed | null = null,
) {
	if (result.ok) redirect(303, `/arbeit/konsolidierung/${id}?getan=${code}`);
	return fail(statusOf(result.failure), { typed, errors: formErrors(result.failure, context.locale) });
}

export const actions: Actions = {
	dissens: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const marked = await markDissent(context, {
			questionnaireId: params.id,
			position: Number(text(form, 'position')) || 0,
			dissent: text(form, 'dissent') === 'ja',
		});
		return answer(context, params.id, marked, 'dissent');
	},
	schliessen: async ({ locals: { context }, params }) =>
		answer(context, params.id, await closeQuestionnaire(context, params.id), 'closed'),
	festlegen: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const typed = { title: text(form, 'title'), text: text(form, 'text'), reason: text(form, 'reason') };
		const revision = Number(text(form, 'revision')) || 0;
		const fixed = await fixWording(context, { questionnaireId: params.id, revision, ...typed });
		return answer(context, params.id, fixed, 'fixed', typed);
	},
};
