import { keepReport, openReport, reportUnchanged, sendReport } from '../../../progress-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params, setHeaders }) => {
	// The address is a key: it stands in no cache, in no index, and goes to no other page.
	setHeaders({
		'cache-control': 'private, no-store',
		'x-robots-tag': 'noindex',
	});
	return { reading: await openReport(context, { token: params.token }) };
};

const pageOf = (token: string) => `/sachstand/${token}`;

export const actions: Actions = {
	absenden: async ({ locals: { context }, params: { token }, request }) =>
		sendReport(context, { token }, await request.formData(), pageOf(token)),
	merken: async ({ locals: { context }, params: { token }, request }) =>
		keepReport(context, { token }, await request.formData(), pageOf(token)),
	unveraendert: async ({ locals: { context }, params: { token }, request }) =>
		reportUnchanged(context, { token }, await request.formData(), pageOf(token)),
};
