import { redirect } from '@sveltejs/kit';
import { eraseByLink } from '#participation/server/erase-person.ts';
import { readOwnContribution } from '#participation/server/read-contribution.ts';
import { refuse } from '#platform/http/refuse.ts';
import { contributionView } from '../../beitrag/contribution-view.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params, url, setHeaders }) => {
	// The address is a key: it stands in no cache, in no index, and goes to no other page.
	setHeaders({
		'cache-control': 'private, no-store',
		'x-robots-tag': 'noindex',
	});
	const own = await readOwnContribution(context, params.token);
	if (!own.ok) refuse(context, own.failure);
	return {
		...contributionView(own.value),
		justReceived: url.searchParams.has('eingegangen'),
		justErased: url.searchParams.has('geloescht'),
	};
};

export const actions: Actions = {
	loeschen: async ({ locals: { context }, params }) => {
		const erased = await eraseByLink(context, params.token);
		if (!erased.ok) refuse(context, erased.failure);
		redirect(303, `/mein-beitrag/${params.token}?geloescht`);
	},
};
