import { redirect } from '@sveltejs/kit';
import { readPublishedContribution } from '#participation/server/read-contribution.ts';
import { refuse } from '#platform/http/refuse.ts';
import { contributionView } from '../contribution-view.ts';
import type { PageServerLoad } from './$types';

/** A published contribution by its number; by its id one is led there. */
export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	const published = await readPublishedContribution(context, params.number);
	if (!published.ok) refuse(context, published.failure);
	const view = contributionView(published.value);
	if (params.number !== view.number) redirect(301, `/beitrag/${view.number}`);
	return view;
};
