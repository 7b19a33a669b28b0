import { fail, redirect } from '@sveltejs/kit';
import { formErrors } from '#participation/components/field-sentence.ts';
import type { TypedContribution } from '#participation/components/typed-contribution.ts';
import { readRound } from '#participation/server/list-rounds.ts';
import { submissionProblems, submitContribution } from '#participation/server/submit-contribution.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import { emptyContribution, readContributionForm, toSubmission } from './contribution-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params, url, setHeaders }) => {
	const found = await readRound(context, params.round, url.searchParams.get('stelle'));
	if (!found.ok) refuse(context, found.failure);
	// The form carries a key of its own: nobody else may get the same page.
	setHeaders({ 'cache-control': 'private, no-store' });
	const { round, state, takes, fields, element } = found.value;
	return {
		round,
		state,
		takes,
		fields: fields.map(({ id, title }) => ({ id, title })),
		element: element
			? { id: element.id, title: [element.number, element.title].filter(Boolean).join(' ') }
			: null,
		empty: emptyContribution(context.locale),
	};
};

/** Nobody who sees the page fills this in. */
function trapped(typed: TypedContribution): Record<string, string> {
	return typed.website === '' ? {} : { website: 'trap' };
}

export const actions: Actions = {
	pruefen: async ({ locals: { context }, params, request }) => {
		const typed = readContributionForm(await request.formData());
		const problems = {
			...(await submissionProblems(context, toSubmission(params.round, typed))),
			...trapped(typed),
		};
		if (Object.keys(problems).length > 0)
			return fail(400, { typed, checked: false, errors: formErrors(problems) });
		return { typed, checked: true, errors: [] };
	},
	aendern: async ({ request }) => ({
		typed: readContributionForm(await request.formData()),
		checked: false,
		errors: [],
	}),
	senden: async ({ locals: { context }, params, request }) => {
		const typed = readContributionForm(await request.formData());
		const problems = trapped(typed);
		if (Object.keys(problems).length > 0)
			return fail(400, { typed, checked: false, errors: formErrors(problems) });
		const sent = await submitContribution(context, toSubmission(params.round, typed));
		if (sent.ok) redirect(303, `/mein-beitrag/${sent.value.token}?eingegangen`);
		const { failure } = sent;
		const errors =
			failure.code === 'invalidInput'
				? formErrors(failure.fields)
				: [{ field: undefined, message: sentenceOf(failure, context.locale) }];
		return fail(statusOf(failure), { typed, checked: false, errors });
	},
};
