import { redirect } from '@sveltejs/kit';
import { clearSessionCookie } from '#platform/identity/session-cookie.ts';
import { signOut } from '#people/server/end-sessions.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = ({ locals }) => {
	if (!locals.session) redirect(303, '/arbeit/anmelden');
};

export const actions: Actions = {
	default: async ({ locals, cookies, url }) => {
		if (locals.session) await signOut(locals.context, locals.session.id);
		clearSessionCookie(cookies, url);
		redirect(303, '/arbeit/anmelden?getan=abgemeldet');
	},
};
