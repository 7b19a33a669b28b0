import { wholeView } from '#concept/domain/view/page-views.ts';
import { openLatest } from '../open.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const reading = await openLatest(locals.context);
	return { view: reading && wholeView(reading, true) };
};
