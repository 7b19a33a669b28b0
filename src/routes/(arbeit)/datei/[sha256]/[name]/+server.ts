import { attachment } from '#platform/files/attachment.ts';
import { refuse } from '#platform/http/refuse.ts';
import { downloadFile } from '#people/server/download-file.ts';
import type { RequestHandler } from './$types.ts';

/** A file comes as a download that no browser runs, whatever is in it. */
export const GET: RequestHandler = async ({ locals, params, request }) => {
	const { context } = locals;
	const found = await downloadFile(context, params.sha256);
	if (!found.ok) refuse(context, found.failure);
	const headers = {
		...attachment(params.name, found.value.mediaType),
		'cache-control': 'private, max-age=31536000, immutable',
		etag: `"${params.sha256}"`,
	};
	if (request.headers.get('if-none-match') === headers.etag)
		return new Response(null, { status: 304, headers });
	return new Response(new Uint8Array(found.value.content), { headers });
};
