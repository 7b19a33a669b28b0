import { fail, redirect } from '@sveltejs/kit';
import { isMeasure } from '#concept/domain/kinds.ts';
import { elementTitle } from '#concept/server/record-edition.ts';
import { formErrors } from '#consolidation/components/form-errors.ts';
import { day, text, texts } from '#consolidation/components/read-forms.ts';
import { consolidationAbilities } from '#consolidation/domain/abilities.ts';
import { addDays } from '#consolidation/domain/review.ts';
import { ruleOn } from '#consolidation/domain/rules.ts';
import { previewReview, requestReview } from '#consolidation/server/request-review.ts';
import { m } from '#paraglide/messages.js';
import { groupTypes, unitTypes } from '#people/domain/organization.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure } from '#shared/result.ts';
import { openDraft, organizationChoices } from '../../konsolidierung/open-draft.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context } }) => {
	if (!consolidationAbilities.requestReview(context.actor)) refuse(context, failure('forbidden').failure);
	const { tree, numbers } = await openDraft(context);
	const today = plainDateAt(context.app.clock());
	const { days, source } = ruleOn('review', today);
	return {
		elements: tree
			.filter(({ kind }) => isMeasure(kind))
			.map((element) => ({ value: element.id, label: elementTitle(element, numbers.get(element.id)) })),
		units: await organizationChoices(context, unitTypes),
		groups: await organizationChoices(context, groupTypes),
		rule: { days, source },
		start: { question: m.consolidation_review_question_default(), dueOn: addDays(today, days) },
	};
};

function read(form: FormData) {
	return {
		elementIds: texts(form, 'elementIds'),
		unitIds: texts(form, 'unitIds'),
		groupId: text(form, 'groupId'),
		question: text(form, 'question'),
		dueOn: day(form, 'dueOn'),
	};
}

const inputOf = (typed: ReturnType<typeof read>) => ({ ...typed, groupId: typed.groupId || null });

export const actions: Actions = {
	pruefen: async ({ locals: { context }, request }) => {
		const typed = read(await request.formData());
		const preview = await previewReview(context, inputOf(typed));
		if (!preview.ok)
			return fail(statusOf(preview.failure), {
				typed,
				preview: null,
				errors: formErrors(preview.failure, context.locale),
			});
		const elements = preview.value.elements.map(({ title }) => title);
		const units = preview.value.units.map(({ unit, recipients }) => ({
			name: unit.name,
			recipients: recipients.map(({ name }) => name),
		}));
		return { typed, preview: { elements, units }, errors: [] };
	},
	aendern: async ({ request }) => ({ typed: read(await request.formData()), preview: null, errors: [] }),
	senden: async ({ locals: { context }, request }) => {
		const typed = read(await request.formData());
		const asked = await requestReview(context, inputOf(typed));
		if (asked.ok) redirect(303, `/arbeit/pruefung/${asked.value.id}?getan=asked`);
		const errors = formErrors(asked.failure, context.locale);
		return fail(statusOf(asked.failure), { typed, preview: null, errors });
	},
};
