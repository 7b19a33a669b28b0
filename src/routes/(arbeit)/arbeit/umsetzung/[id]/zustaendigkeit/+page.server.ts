import { ownerChoices } from '#implementation/server/owner-choices.ts';
import { setOwner } from '#implementation/server/set-owner.ts';
import { refuse } from '#platform/http/refuse.ts';
import { text } from '../../../konzept/done.ts';
import { back, failed, openSheetToWrite } from '../../open.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	const { sheet, owner, deputy, contributing, may } = await openSheetToWrite(context, params.id);
	const choices = await ownerChoices(context, params.id);
	if (!choices.ok) refuse(context, choices.failure);
	return {
		sheet,
		mayAssign: may.assign,
		units: choices.value.units.map(({ id, name }) => ({ value: id, label: name })),
		persons: choices.value.persons.map(({ id, name, unitName }) => ({
			value: id,
			label: unitName === '' ? name : `${name} (${unitName})`,
		})),
		typed: {
			unitId: sheet.unitId ?? '',
			ownerId: owner?.personId ?? '',
			deputyId: deputy?.personId ?? '',
			contributingUnitIds: contributing.map(({ id }) => id) as readonly string[],
			reason: '',
		},
	};
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const typed = {
			unitId: text(form, 'unitId'),
			ownerId: text(form, 'ownerId'),
			deputyId: text(form, 'deputyId'),
			contributingUnitIds: form
				.getAll('contributingUnitIds')
				.filter((id): id is string => typeof id === 'string') as readonly string[],
			reason: text(form, 'reason'),
		};
		// Only the lead has these fields; whoever adds them to another form is refused.
		const assigns = form.has('unitId');
		const assigned = await setOwner(context, {
			sheetId: params.id,
			ownerId: typed.ownerId || null,
			deputyId: typed.deputyId || null,
			reason: typed.reason,
			...(assigns && { unitId: typed.unitId || null, contributingUnitIds: typed.contributingUnitIds }),
		});
		if (assigned.ok) back(`/arbeit/umsetzung/${params.id}`, 'zustaendig');
		return failed(context, assigned.failure, typed);
	},
};
