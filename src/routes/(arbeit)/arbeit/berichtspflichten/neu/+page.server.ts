import { reportingAbilities } from '#reporting/domain/abilities.ts';
import { createDuty } from '#reporting/server/create-duty.ts';
import { assertMay } from '../../assert-may.ts';
import { failed, organizationChoices } from '../../berichte/form.ts';
import { done } from '../../konzept/done.ts';
import { readDutyForm } from '../duty-form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context } }) => {
	assertMay(context, reportingAbilities.manageDuties(context.actor));
	return organizationChoices(context);
};

export const actions: Actions = {
	default: async ({ locals: { context }, request }) => {
		const { typed, input } = readDutyForm(await request.formData());
		const created = await createDuty(context, input);
		if (created.ok) done(`/arbeit/berichtspflichten/${created.value.id}`, 'duty');
		return failed(context, created.failure, typed);
	},
};
