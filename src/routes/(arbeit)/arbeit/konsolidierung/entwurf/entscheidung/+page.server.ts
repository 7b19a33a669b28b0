import { fail, redirect } from '@sveltejs/kit';
import { formErrors } from '#consolidation/components/form-errors.ts';
import { day, text } from '#consolidation/components/read-forms.ts';
import { consolidationAbilities } from '#consolidation/domain/abilities.ts';
import { draftOutcomes } from '#consolidation/domain/draft-decision.ts';
import { decideDraft, previewDecision, type NewDraftDecision } from '#consolidation/server/decide-draft.ts';
import { bodyTypes, groupTypes } from '#people/domain/organization.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failure } from '#shared/result.ts';
import { organizationChoices } from '../../open-draft.ts';
import { latestDraft } from '../latest-draft.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context } }) => {
	if (!consolidationAbilities.decideDraft(context.actor)) refuse(context, failure('forbidden').failure);
	return {
		edition: await latestDraft(context),
		bodies: await organizationChoices(context, [...bodyTypes, ...groupTypes]),
		outcomes: draftOutcomes,
	};
};

function read(form: FormData) {
	const typed = {
		editionId: text(form, 'editionId'),
		organizationId: text(form, 'organizationId'),
		outcome: text(form, 'outcome'),
		decidedOn: day(form, 'decidedOn'),
		reason: text(form, 'reason'),
	};
	const outcome = draftOutcomes.find((one) => one === typed.outcome) ?? null;
	const input: NewDraftDecision = { ...typed, outcome };
	return { typed, input };
}

export const actions: Actions = {
	pruefen: async ({ locals: { context }, request }) => {
		const { typed, input } = read(await request.formData());
		const preview = await previewDecision(context, input);
		if (preview.ok) return { typed, body: preview.value.body.name, errors: [] };
		const errors = formErrors(preview.failure, context.locale);
		return fail(statusOf(preview.failure), { typed, body: null, errors });
	},
	aendern: async ({ request }) => {
		const { typed } = read(await request.formData());
		return { typed, body: null, errors: [] };
	},
	festhalten: async ({ locals: { context }, request }) => {
		const { typed, input } = read(await request.formData());
		const decided = await decideDraft(context, input);
		if (decided.ok) redirect(303, '/arbeit/konsolidierung/entwurf?getan=decided');
		const errors = formErrors(decided.failure, context.locale);
		return fail(statusOf(decided.failure), { typed, body: null, errors });
	},
};
