import { readPublishedSheet } from '#implementation/server/read-sheet.ts';
import { refuse } from '#platform/http/refuse.ts';
import { wordingOf } from '../../../wording.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	const measure = await readPublishedSheet(context, params.id);
	if (!measure.ok) refuse(context, measure.failure);
	return { ...measure.value, wording: await wordingOf(context, measure.value.sheet) };
};
