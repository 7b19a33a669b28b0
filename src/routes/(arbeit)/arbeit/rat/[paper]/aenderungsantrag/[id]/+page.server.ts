import { withdrawAmendment } from '#council/server/withdraw-amendment.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failure } from '#shared/result.ts';
import { done } from '../../../../konzept/done.ts';
import { assertMayKeep, failed, openPaper } from '../../../open.ts';
import { typedFields } from '../../../../typed-form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	assertMayKeep(context);
	const paper = await openPaper(context, params.paper);
	const amendment = paper.amendments.find(({ id }) => id === params.id);
	return amendment ? { paper, amendment } : refuse(context, failure('notFound').failure);
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const typed = typedFields(await request.formData());
		const withdrawn = await withdrawAmendment(context, {
			amendmentId: params.id,
			reason: typed['reason'] ?? '',
			revision: Number(typed['revision']),
		});
		if (withdrawn.ok) done(`/arbeit/rat/${params.paper}`, 'withdrawn');
		return failed(context, withdrawn.failure, typed);
	},
};
