import { redirect } from '@sveltejs/kit';
import { pageView } from '#concept/domain/view/page-views.ts';
import { placeOf } from '#concept/domain/view/pages.ts';
import { notFound, openEdition } from '../../../../open.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { reading, current } = await openEdition(locals.context, params.edition);
	const view = pageView(reading, current, params.id);
	if (view && view.page.href === url.pathname) return { view };
	if (!reading.index.byId.has(params.id)) notFound(locals.context);
	redirect(307, placeOf(reading, params.id));
};
