import { fail, redirect } from '@sveltejs/kit';
import { isId } from '#shared/ids.ts';
import { setSessionCookie } from '#platform/identity/session-cookie.ts';
import { statusOf } from '#platform/http/failures.ts';
import { signOut } from '#people/server/end-sessions.ts';
import { listDemoPersonas, signInAsPersona } from '#people/server/demo-personas.ts';
import { requestSignIn } from '#people/server/request-sign-in.ts';
import { safeReturnTo, signInRules } from '#people/domain/sign-in.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const returnTo = safeReturnTo(url.searchParams.get('weiter'));
	if (locals.session) redirect(303, returnTo);
	return {
		sent: url.searchParams.has('gesendet'),
		signedOut: url.searchParams.get('getan') === 'abgemeldet',
		minutes: signInRules.linkMinutes,
		returnTo,
		personas: await listDemoPersonas(locals.context),
	};
};

export const actions: Actions = {
	link: async ({ locals, request }) => {
		const form = await request.formData();
		const email = String(form.get('email') ?? '');
		const returnTo = safeReturnTo(String(form.get('weiter') ?? ''));
		const requested = await requestSignIn(locals.context, { email, returnTo });
		if (!requested.ok) return fail(statusOf(requested.failure), { email, fields: requested.failure.fields });
		redirect(303, '/arbeit/anmelden?gesendet');
	},
	persona: async ({ locals, request, cookies, url }) => {
		const form = await request.formData();
		const personId = form.get('person');
		if (!isId(personId)) return fail(404, { email: '', fields: {} });
		const userAgent = request.headers.get('user-agent') ?? '';
		const started = await signInAsPersona(locals.context, { personId, userAgent });
		if (!started.ok) return fail(statusOf(started.failure), { email: '', fields: {} });
		if (locals.session) await signOut(locals.context, locals.session.id);
		setSessionCookie(cookies, url, started.value.token, started.value.expiresAt);
		redirect(303, safeReturnTo(String(form.get('weiter') ?? '')));
	},
};
