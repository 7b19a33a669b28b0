import type { Outcome } from '#participation/domain/vocabulary.ts';
import { formErrors } from '#participation/components/field-sentence.ts';
import {
	answerContributions,
	answerProblems,
	previewAnswer,
} from '#participation/server/answer-contributions.ts';
import { fail } from '@sveltejs/kit';
import { refuse } from '#platform/http/refuse.ts';
import { chosenRows } from '../chosen-rows.ts';
import { done } from '../done.ts';
import { choiceOf, choiceQuery, failed, text } from '../form.ts';
import { assertMay } from '../may.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	assertMay(context, 'answer');
	const choice = choiceOf(url.searchParams);
	const chosen = await chosenRows(context, choice);
	if (!chosen) return { rows: [], cluster: null, effects: null, action: '' };
	const preview = await previewAnswer(context, choice);
	if (!preview.ok) refuse(context, preview.failure);
	const { mails, answered, published } = preview.value;
	const { rows, cluster } = chosen;
	return { rows, cluster, effects: { mails, answered, published }, action: choiceQuery(choice) };
};

function read(form: FormData) {
	return { outcome: text(form, 'outcome'), text: text(form, 'text'), reason: text(form, 'reason') };
}

export const actions: Actions = {
	pruefen: async ({ request }) => {
		const typed = read(await request.formData());
		const problems = answerProblems({ ...typed, outcome: typed.outcome as Outcome });
		return Object.keys(problems).length > 0
			? fail(400, { typed, checked: false, errors: formErrors(problems) })
			: { typed, checked: true, errors: [] };
	},
	aendern: async ({ request }) => ({ typed: read(await request.formData()), checked: false, errors: [] }),
	geben: async ({ locals: { context }, request, url }) => {
		const typed = read(await request.formData());
		const choice = choiceOf(url.searchParams);
		const given = await answerContributions(context, {
			...choice,
			...typed,
			outcome: typed.outcome as Outcome,
		});
		if (!given.ok) return failed(context, given.failure, typed);
		return done(
			choice.clusterId === undefined ? '/arbeit/beitraege' : `/arbeit/beitraege/buendel/${choice.clusterId}`,
			'answered',
		);
	},
};
