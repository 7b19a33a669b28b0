import { fail, redirect } from '@sveltejs/kit';
import { isId } from '#shared/ids.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import { revokeOtherSessions, revokeSession } from '#people/server/end-sessions.ts';
import { listSessions } from '#people/server/list-sessions.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const listed = await listSessions(locals.context);
	if (!listed.ok) refuse(locals.context, listed.failure);
	return {
		done: url.searchParams.get('getan'),
		sessions: listed.value.map((session) => ({ ...session, present: session.id === locals.session?.id })),
	};
};

export const actions: Actions = {
	eine: async ({ locals, request }) => {
		const id = (await request.formData()).get('sitzung');
		const { context } = locals;
		const ended = isId(id) ? await revokeSession(context, id) : null;
		if (!ended?.ok) return fail(ended ? statusOf(ended.failure) : 404, { gone: true });
		redirect(303, '/arbeit/sitzungen?getan=beendet');
	},
	andere: async ({ locals }) => {
		await revokeOtherSessions(locals.context, locals.session?.id ?? '');
		redirect(303, '/arbeit/sitzungen?getan=alle');
	},
};
