import { readSubscription, unsubscribe } from '#process/server/unsubscribe.ts';
import { refuse } from '#platform/http/refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params, setHeaders }) => {
	setHeaders({
		'cache-control': 'private, no-store',
		'x-robots-tag': 'noindex',
	});
	const subscription = await readSubscription(context, params.token);
	// After the form was sent there is nothing left to read; the page says so itself.
	if (!subscription.ok && subscription.failure.code === 'notFound') refuse(context, subscription.failure);
	return { listTitle: subscription.ok ? subscription.value.listTitle : null };
};

export const actions: Actions = {
	default: async ({ locals: { context }, params }) => {
		const ended = await unsubscribe(context, params.token);
		if (!ended.ok) refuse(context, ended.failure);
		return { ended: true };
	},
};
