import { everyUnit, recipientFields } from '#reporting/components/recipient-fields.ts';
import { reportingAbilities } from '#reporting/domain/abilities.ts';
import { changeDuty } from '#reporting/server/change-duty.ts';
import { readDuty } from '#reporting/server/read-duty.ts';
import { refuse } from '#platform/http/refuse.ts';
import { assertMay } from '../../../assert-may.ts';
import { failed, organizationChoices } from '../../../berichte/form.ts';
import { typedFields, type Typed } from '../../../typed-form.ts';
import { done } from '../../../konzept/done.ts';
import { partiesOf } from '../../duty-form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	assertMay(context, reportingAbilities.manageDuties(context.actor));
	const found = await readDuty(context, params.id);
	if (!found.ok) return refuse(context, found.failure);
	const { duty } = found.value;
	const stands: Typed = {
		owedBy: duty.owedBy ?? everyUnit,
		deputy: duty.deputy ?? '',
		...recipientFields(duty.recipients),
	};
	return { id: duty.id, title: duty.title, stands, ...(await organizationChoices(context)) };
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const typed = typedFields(await request.formData());
		const reason = typed['reason'] ?? '';
		const changed = await changeDuty(context, { id: params.id, reason, ...partiesOf(typed) });
		if (changed.ok) done(`/arbeit/berichtspflichten/${params.id}`, 'changed');
		return failed(context, changed.failure, typed);
	},
};
