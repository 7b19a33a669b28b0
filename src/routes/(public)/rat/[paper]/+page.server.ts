import { readPaper } from '#council/server/read-paper.ts';
import { notFound } from '../../konzept/open.ts';
import { asPublic } from '../as-public.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const context = asPublic(locals.context);
	const paper = await readPaper(context, params.paper);
	if (!paper.ok) notFound(context);
	return { paper: paper.value };
};
