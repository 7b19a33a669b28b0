import { fail, redirect } from '@sveltejs/kit';
import { unitTypes } from '#people/domain/organization.ts';
import { listOrganizations } from '#people/server/list-organizations.ts';
import { statusOf } from '#platform/http/failures.ts';
import { formErrors } from '#process/components/words.ts';
import { processAbilities } from '#process/domain/abilities.ts';
import { demandKinds, mandateVisibilities } from '#process/domain/mandate.ts';
import { recordMandate } from '#process/server/record-mandate.ts';
import { readDateField } from '#ui/date-input.ts';
import { assertMay } from '../../assert-may.ts';
import { text } from '../../konzept/done.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context } }) => {
	assertMay(context, processAbilities.recordMandate(context.actor));
	const units = await listOrganizations(context, unitTypes);
	return {
		units: units
			.filter(({ endedOn }) => endedOn === null)
			.map(({ id, name }) => ({ value: id, label: name })),
	};
};

const texts = ['title', 'decisionNumber', 'wording', 'leadUnitId', 'deliverable', 'visibility'] as const;

export const actions: Actions = {
	default: async ({ locals: { context }, request }) => {
		const form = await request.formData();
		const typed = Object.fromEntries(texts.map((name) => [name, text(form, name)])) as Record<
			(typeof texts)[number],
			string
		>;
		const demands = Object.fromEntries(demandKinds.map((kind) => [kind, text(form, `demands-${kind}`)]));
		const recorded = await recordMandate(context, {
			...typed,
			visibility: mandateVisibilities.find((one) => one === typed.visibility) ?? 'public',
			decidedOn: readDateField(form, 'decidedOn') ?? '',
			deadline: readDateField(form, 'deadline') ?? '',
			// A line for each demand: quick to paste from a decision.
			demands: demandKinds.flatMap((kind) =>
				(demands[kind] ?? '').split('\n').map((line) => ({ kind, text: line })),
			),
		});
		if (recorded.ok) redirect(303, `/arbeit/auftrag/${recorded.value.id}?getan=angelegt`);
		return fail(statusOf(recorded.failure), {
			...typed,
			decidedOn: text(form, 'decidedOn'),
			deadline: text(form, 'deadline'),
			demands,
			errors: formErrors(recorded.failure, context.locale, 'title').map((error) =>
				error.field === 'demands' ? { ...error, field: 'demands-deliverable' } : error,
			),
		});
	},
};
