import { editionSentence } from '#concept/components/edition-words.ts';
import { listEditions } from '#concept/server/read-editions.ts';
import { createPaper } from '#council/server/create-paper.ts';
import { done } from '../../konzept/done.ts';
import { assertMayKeep, failed, organizationChoices } from '../open.ts';
import { readPaperForm } from '../paper-form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context } }) => {
	assertMayKeep(context);
	const { units, originators } = await organizationChoices(context);
	const editions = await listEditions(context);
	return {
		units,
		originators,
		editions: editions.map((edition) => ({ value: edition.id, label: editionSentence(edition) })),
	};
};

export const actions: Actions = {
	default: async ({ locals: { context }, request }) => {
		const { typed, input } = readPaperForm(await request.formData());
		const created = await createPaper(context, input);
		if (created.ok) done(`/arbeit/rat/${created.value.id}`, 'paper');
		return failed(context, created.failure, typed);
	},
};
