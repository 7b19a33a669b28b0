import { setResources } from '#implementation/server/set-resources.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { back, failed, openSheetToWrite } from '../../open.ts';
import { atRows } from '../rows.ts';
import { meansForm, readMeansForm } from './means-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	const { sheet, years } = await openSheetToWrite(context, params.id);
	const thisYear = Number(plainDateAt(context.app.clock()).slice(0, 4));
	return { sheet, typed: meansForm(years, thisYear) };
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const known = await openSheetToWrite(context, params.id);
		const { typed, years, rows } = readMeansForm(await request.formData(), known.years);
		const funded = await setResources(context, { sheetId: params.id, years });
		if (funded.ok) back(`/arbeit/umsetzung/${params.id}`, 'mittel');
		const fields = atRows(funded.failure.fields, 'resource', rows);
		return failed(context, { ...funded.failure, fields }, typed);
	},
};
