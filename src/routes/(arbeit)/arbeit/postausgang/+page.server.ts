import { refuse } from '#platform/http/refuse.ts';
import { listOutbox } from '#people/server/read-outbox.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals }) => {
	const listed = await listOutbox(locals.context);
	if (!listed.ok) refuse(locals.context, listed.failure);
	return { mails: listed.value, sending: locals.context.app.mailer !== null };
};
