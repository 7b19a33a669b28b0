import { redirect } from '@sveltejs/kit';
import { pageView } from '#concept/domain/view/page-views.ts';
import { placeOf } from '#concept/domain/view/pages.ts';
import { notFound, openLatest } from '../../open.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const reading = await openLatest(locals.context);
	if (!reading) notFound(locals.context);
	const view = pageView(reading, true, params.id);
	if (view && view.page.href === url.pathname) return { view };
	// It stands on another page now, or in earlier editions only: its permanent address knows.
	redirect(
		307,
		reading.index.byId.has(params.id)
			? placeOf(reading, params.id)
			: `/konzept/element/${encodeURIComponent(params.id)}`,
	);
};
