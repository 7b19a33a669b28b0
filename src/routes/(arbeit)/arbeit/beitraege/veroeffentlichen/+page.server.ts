import { publishContributions } from '#participation/server/publish-contributions.ts';
import { chosenRows } from '../chosen-rows.ts';
import { done } from '../done.ts';
import { choiceOf, failed, texts } from '../form.ts';
import { assertMay } from '../may.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	assertMay(context, 'publish');
	const chosen = await chosenRows(context, choiceOf(url.searchParams));
	return { rows: chosen?.rows ?? [] };
};

export const actions: Actions = {
	default: async ({ locals: { context }, request }) => {
		const published = await publishContributions(context, texts(await request.formData(), 'beitrag'));
		return published.ok ? done('/arbeit/beitraege', 'published') : failed(context, published.failure, {});
	},
};
