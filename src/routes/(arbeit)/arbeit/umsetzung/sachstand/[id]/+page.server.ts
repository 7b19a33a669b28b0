import { keepReport, openReport, reportUnchanged, sendReport } from '../../../../../progress-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params }) => ({
	reading: await openReport(context, { unitReportId: params.id }),
});

const pageOf = (id: string) => `/arbeit/umsetzung/sachstand/${id}`;

export const actions: Actions = {
	absenden: async ({ locals: { context }, params: { id }, request }) =>
		sendReport(context, { unitReportId: id }, await request.formData(), pageOf(id)),
	merken: async ({ locals: { context }, params: { id }, request }) =>
		keepReport(context, { unitReportId: id }, await request.formData(), pageOf(id)),
	unveraendert: async ({ locals: { context }, params: { id }, request }) =>
		reportUnchanged(context, { unitReportId: id }, await request.formData(), pageOf(id)),
};
