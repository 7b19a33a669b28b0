import { createHash } from 'node:crypto';
import type { Context } from '#platform/context.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { cacheHeader } from '#platform/http/page-cache.ts';
import { problemResponse } from '#platform/http/problem.ts';
import type { Failure } from '#shared/result.ts';

/** Published facts may be read from any page of the web. */
const open = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers': 'etag',
	'cross-origin-resource-policy': 'cross-origin',
} as const;

/** A public answer: the same for everybody, kept in memory, with an ETag made of its bytes as the page cache makes it. */
export function jsonAnswer(context: Context, request: Request, body: unknown): Response {
	const text = typeof body === 'string' ? body : `${JSON.stringify(body, null, '\t')}\n`;
	const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
	const headers = { ...open, etag, 'cache-control': 'no-cache' };
	if (request.headers.get('if-none-match')?.includes(etag))
		return new Response(null, { status: 304, headers });
	return new Response(text, {
		headers: {
			...headers,
			'content-type': 'application/json; charset=utf-8',
			[cacheHeader]: context.municipality.id,
		},
	});
}

export function problemAnswer(context: Context, failure: Failure): Response {
	const response = problemResponse({
		status: statusOf(failure),
		code: failure.code,
		message: sentenceOf(failure, context.locale),
		requestId: context.requestId,
	});
	for (const [name, value] of Object.entries(open)) response.headers.set(name, value);
	return response;
}

/** Browsers ask before they send `If-None-Match` from another origin. */
export function preflightAnswer(): Response {
	return new Response(null, {
		status: 204,
		headers: {
			...open,
			'access-control-allow-methods': 'GET, HEAD, OPTIONS',
			'access-control-allow-headers': 'if-none-match, accept',
			'access-control-max-age': '86400',
		},
	});
}
