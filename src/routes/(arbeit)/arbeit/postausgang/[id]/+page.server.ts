import { refuse } from '#platform/http/refuse.ts';
import { readOutgoingMail } from '#people/server/read-outbox.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	const found = await readOutgoingMail(locals.context, params.id);
	if (!found.ok) refuse(locals.context, found.failure);
	const { id, recipient, subject, textBody, reason, createdAt, sentAt, attempts, lastError } = found.value;
	return {
		mail: { id, recipient, subject, textBody, reason, createdAt, sentAt, attempts, lastError },
		attachments: found.value.attachments.map(({ name }) => name),
	};
};
