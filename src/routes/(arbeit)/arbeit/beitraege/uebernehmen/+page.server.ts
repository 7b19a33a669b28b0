import { listFieldsOfAction } from '#concept/server/element-names.ts';
import { listImportedCards, takeOverCards } from '#participation/server/take-over-cards.ts';
import { refuse } from '#platform/http/refuse.ts';
import { done } from '../done.ts';
import { failed, orNull, text } from '../form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const shown = 200;

export const load: PageServerLoad = async ({ locals: { context } }) => {
	const cards = await listImportedCards(context);
	if (!cards.ok) refuse(context, cards.failure);
	const fields = await listFieldsOfAction(context);
	const used = new Set(cards.value.flatMap(({ fieldIds }) => fieldIds));
	return {
		count: cards.value.length,
		cards: cards.value.slice(0, shown),
		fields: fields.filter(({ id }) => used.has(id)).map(({ id, title }) => ({ value: id, label: title })),
	};
};

export const actions: Actions = {
	default: async ({ locals: { context }, request }) => {
		const fieldId = orNull(text(await request.formData(), 'fieldId'));
		const taken = await takeOverCards(context, { fieldId });
		return taken.ok ? done('/arbeit/beitraege', 'takenOver') : failed(context, taken.failure, {});
	},
};
