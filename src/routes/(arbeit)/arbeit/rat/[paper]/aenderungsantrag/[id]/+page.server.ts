import { withdrawAmendment } from '#council/server/withdraw-amendment.ts';
import type { Context } from '#platform/context.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failure } from '#shared/result.ts';
import { done } from '../../../../konzept/done.ts';
import { assertMayKeep, failed, openPaper } from '../../../open.ts';
import { typedFields } from '../../../../typed-form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

/** An amendment to this paper. */
async function open(context: Context, params: Readonly<{ paper: string; id: string }>) {
	const paper = await openPaper(context, params.paper);
	const amendment = paper.amendments.find(({ id }) => id === params.id);
	return amendment ? { paper, amendment } : refuse(context, failure('notFound').failure);
}

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	assertMayKeep(context);
	return open(context, params);
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		await open(context, params);
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
