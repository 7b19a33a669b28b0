import { contentsView } from '#concept/domain/view/page-views.ts';
import { openEdition } from '../../open.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { reading, current } = await openEdition(locals.context, params.edition);
	return { view: contentsView(reading, current) };
};
