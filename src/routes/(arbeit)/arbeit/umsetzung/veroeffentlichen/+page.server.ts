import { publishWords } from '#implementation/server/publish-words.ts';
import { readUnpublished } from '#implementation/server/read-unpublished.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failure } from '#shared/result.ts';
import { back, failed } from '../open.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context } }) => {
	const waiting = await readUnpublished(context);
	if (!waiting.ok) refuse(context, waiting.failure);
	return { waiting: waiting.value };
};

export const actions: Actions = {
	default: async ({ locals: { context }, request }) => {
		const form = await request.formData();
		const sheetIds = form.getAll('sheetIds').filter((id): id is string => typeof id === 'string');
		const nothing = failure('invalidInput', {}, { sheetIds: 'required' });
		const published = sheetIds.length === 0 ? nothing : await publishWords(context, { sheetIds });
		if (published.ok) {
			const { reports, judgements } = published.value;
			back('/arbeit/umsetzung', 'veroeffentlicht', reports + judgements);
		}
		return failed(context, published.failure, { sheetIds });
	},
};
