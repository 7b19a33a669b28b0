import { fail, redirect } from '@sveltejs/kit';
import { elementTitle } from '#concept/server/record-edition.ts';
import { formErrors } from '#consolidation/components/form-errors.ts';
import { day, text } from '#consolidation/components/read-forms.ts';
import { consolidationAbilities } from '#consolidation/domain/abilities.ts';
import { positions, questionnaireKindOf } from '#consolidation/domain/questionnaire.ts';
import { openQuestionnaire, previewQuestionnaire } from '#consolidation/server/open-questionnaire.ts';
import { shippedQuestions } from '#consolidation/server/shipped-questions.ts';
import { groupTypes } from '#people/domain/organization.ts';
import type { Context } from '#platform/context.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failure, type Failure } from '#shared/result.ts';
import { openDraft, organizationChoices } from '../open-draft.ts';
import type { Actions, PageServerLoad } from './$types.ts';

/** First the element and the group, by plain GET; then the five questions of its kind, to be edited. */
export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	if (!consolidationAbilities.openQuestionnaire(context.actor)) refuse(context, failure('forbidden').failure);
	const { tree, numbers } = await openDraft(context);
	const candidates = tree.filter(({ kind }) => questionnaireKindOf(kind) !== null);
	const groups = await organizationChoices(context, groupTypes);
	const element = candidates.find(({ id }) => id === url.searchParams.get('element'));
	const group = groups.find(({ value }) => value === url.searchParams.get('gruppe'));
	const kind = element && questionnaireKindOf(element.kind);
	const elementId = element?.id ?? '';
	const groupId = group?.value ?? '';
	return {
		elements: candidates.map((one) => ({ value: one.id, label: elementTitle(one, numbers.get(one.id)) })),
		groups,
		elementId,
		groupId,
		/** What the form starts from, as soon as both are chosen. */
		start:
			kind && group ? { elementId, groupId, questions: shippedQuestions(kind, 'de'), closesOn: '' } : null,
	};
};

function read(form: FormData) {
	return {
		elementId: text(form, 'elementId'),
		groupId: text(form, 'groupId'),
		questions: positions.map((position) => text(form, `question-${position}`)),
		closesOn: day(form, 'closesOn'),
	};
}

function refused(context: Context, reason: Failure, typed: ReturnType<typeof read>) {
	return fail(statusOf(reason), { typed, preview: null, errors: formErrors(reason, context.locale) });
}

export const actions: Actions = {
	pruefen: async ({ locals: { context }, request }) => {
		const typed = read(await request.formData());
		const preview = await previewQuestionnaire(context, typed);
		if (!preview.ok) return refused(context, preview.failure, typed);
		const { questionnaire, group, recipients } = preview.value;
		const names = recipients.map(({ name }) => name);
		return { typed, preview: { title: questionnaire.elementTitle, group, names }, errors: [] };
	},
	aendern: async ({ request }) => ({ typed: read(await request.formData()), preview: null, errors: [] }),
	oeffnen: async ({ locals: { context }, request }) => {
		const typed = read(await request.formData());
		const opened = await openQuestionnaire(context, typed);
		if (!opened.ok) return refused(context, opened.failure, typed);
		redirect(303, `/arbeit/konsolidierung/${opened.value.id}?getan=opened`);
	},
};
