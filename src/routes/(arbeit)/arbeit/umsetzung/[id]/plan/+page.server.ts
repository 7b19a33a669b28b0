import { setMilestones } from '#implementation/server/set-milestones.ts';
import { back, failed, openSheetToWrite } from '../../open.ts';
import { atRows } from '../rows.ts';
import { planForm, readPlanForm } from './plan-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	const reading = await openSheetToWrite(context, params.id);
	return { sheet: reading.sheet, typed: planForm(reading) };
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const { typed, input, rows } = readPlanForm(await request.formData(), params.id);
		const planned = await setMilestones(context, input);
		if (planned.ok) back(`/arbeit/umsetzung/${params.id}`, 'plan');
		const fields = atRows(planned.failure.fields, 'milestone', rows);
		return failed(context, { ...planned.failure, fields }, typed);
	},
};
