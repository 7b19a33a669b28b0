import { refuse } from '#platform/http/refuse.ts';
import { readOutgoingMail } from '#people/server/read-outbox.ts';
import type { RequestHandler } from './$types.ts';

/** The mail as a mail program shows it; in a sandbox, where links open and nothing runs. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { context } = locals;
	const found = await readOutgoingMail(context, params.id);
	if (!found.ok) refuse(context, found.failure);
	return new Response(found.value.htmlBody, {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-store',
			'content-security-policy':
				"sandbox allow-popups allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
		},
	});
};
