import { renewProgressLink } from '#implementation/server/renew-link.ts';
import { refuse } from '#platform/http/refuse.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ locals: { context }, request }) => {
		const token = (await request.formData()).get('token');
		const renewed = await renewProgressLink(context, typeof token === 'string' ? token : '');
		// Sent twice, the form says the same: the mail is on its way.
		if (!renewed.ok && renewed.failure.code !== 'linkUsed') refuse(context, renewed.failure);
		redirect(303, '/sachstand/neuer-link');
	},
};
