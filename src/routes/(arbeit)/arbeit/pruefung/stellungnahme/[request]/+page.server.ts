import { readRequest } from '#consolidation/server/read-reviews.ts';
import { refuse } from '#platform/http/refuse.ts';
import { opinionActions } from '../../../../../opinion-form.ts';
import type { PageServerLoad, RequestEvent } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const request = await readRequest(context, { requestId: params.request });
	if (!request.ok) refuse(context, request.failure);
	return {
		request: request.value,
		point: url.searchParams.get('punkt') ?? '',
		done: url.searchParams.get('getan'),
	};
};

export const actions = opinionActions<RequestEvent>({
	key: ({ params }) => ({ requestId: params.request }),
	page: ({ params }) => `/arbeit/pruefung/stellungnahme/${params.request}`,
});
