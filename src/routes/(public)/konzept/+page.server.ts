import { contentsView } from '#concept/domain/view/page-views.ts';
import type { PageServerLoad } from './$types';
import { openLatest } from './open.ts';

export const load: PageServerLoad = async ({ locals }) => {
	const reading = await openLatest(locals.context);
	return { view: reading && contentsView(reading, true) };
};
