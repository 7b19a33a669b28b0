import { readRequest } from '#consolidation/server/read-reviews.ts';
import { refuse } from '#platform/http/refuse.ts';
import { opinionActions } from '../../../opinion-form.ts';
import type { PageServerLoad, RequestEvent } from './$types.ts';

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

export const actions = opinionActions<RequestEvent>({
	key: ({ params }) => ({ token: params.token }),
	page: ({ params }) => `/pruefung/${params.token}`,
});
