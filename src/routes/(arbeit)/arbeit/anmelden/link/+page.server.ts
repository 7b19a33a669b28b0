import { redirect } from '@sveltejs/kit';
import { refuse } from '#platform/http/refuse.ts';
import { setSessionCookie } from '#platform/identity/session-cookie.ts';
import { checkSignInLink, completeSignIn } from '#people/server/complete-sign-in.ts';
import { signOut } from '#people/server/end-sessions.ts';
import type { Actions, PageServerLoad } from './$types.ts';

/** Opening the link only shows a page: programs that scan mails would otherwise use it up. */
export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	// The policy of all pages (same-origin) keeps the token from others; without any referrer, a browser would send
	// "Origin: null" with the form, and that is refused as coming from elsewhere.
	setHeaders({ 'cache-control': 'no-store' });
	const token = url.searchParams.get('token') ?? '';
	const usable = await checkSignInLink(locals.context, token);
	if (!usable.ok) refuse(locals.context, usable.failure);
	return { token };
};

export const actions: Actions = {
	default: async ({ locals, request, cookies, url }) => {
		const form = await request.formData();
		const userAgent = request.headers.get('user-agent') ?? '';
		const done = await completeSignIn(locals.context, { token: String(form.get('token') ?? ''), userAgent });
		if (!done.ok) refuse(locals.context, done.failure);
		if (locals.session) await signOut(locals.context, locals.session.id);
		setSessionCookie(cookies, url, done.value.token, done.value.expiresAt);
		redirect(303, done.value.returnTo);
	},
};
