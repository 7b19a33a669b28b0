import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { failure, type Failure } from '#shared/result.ts';
import type { Locale } from '../context.ts';
import { sentenceOf, statusOf } from './failures.ts';
import { chooseLocale, localeCookie } from './locale.ts';
import { answerProblem } from './problem.ts';
import { securityHeaders } from './security-headers.ts';

/** Answers a request that goes no further than the server itself; security headers are set already. */
export async function refuseEarly(
	request: IncomingMessage,
	response: ServerResponse,
	reason: Failure,
): Promise<void> {
	const requestId = randomUUID();
	const locale = localeOf(request);
	const { accept = null } = request.headers;
	const answer = answerProblem(problemOf(reason, locale, requestId), locale, {
		accept,
		pathname: (request.url ?? '').split('?')[0] ?? '',
		scripted: 'x-sveltekit-action' in request.headers,
	});
	const body = await answer.text();
	const { allow } = reason.details;
	response.writeHead(answer.status, {
		...Object.fromEntries(answer.headers),
		...(typeof allow === 'string' ? { allow } : {}),
		'x-request-id': requestId,
		'content-length': Buffer.byteLength(body),
	});
	response.end(request.method === 'HEAD' ? undefined : body);
	// Reading on: who is still sending would otherwise not come to see the answer.
	request.resume();
}

/** Answers what is no HTTP at all, came too slowly, or has too large a head: there is only a socket. */
export async function refuseSocket(code: string | undefined, socket: Duplex): Promise<void> {
	const reason = failure(reasons[code ?? ''] ?? 'malformedRequest').failure;
	const requestId = randomUUID();
	// Nothing is known of who asks.
	const locale = 'de';
	const answer = answerProblem(problemOf(reason, locale, requestId), locale, {
		accept: null,
		pathname: '/',
		scripted: false,
	});
	const body = await answer.text();
	const headers = {
		...securityHeaders({ https: false }),
		...Object.fromEntries(answer.headers),
		'x-request-id': requestId,
		'content-length': Buffer.byteLength(body),
		connection: 'close',
	};
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
	if (socket.writable) socket.end(`HTTP/1.1 ${answer.status} Refused\r\n${lines.join('')}\r\n${body}`);
}

const reasons: Readonly<Record<string, string>> = {
	HPE_HEADER_OVERFLOW: 'headTooLarge',
	ERR_HTTP_REQUEST_TIMEOUT: 'tooSlow',
};

function problemOf(reason: Failure, locale: Locale, requestId: string) {
	return {
		status: statusOf(reason),
		code: reason.code,
		message: sentenceOf(reason, locale),
		requestId,
	};
}

function localeOf({ url = '', headers }: IncomingMessage): Locale {
	const wanted = new URLSearchParams(url.split('?')[1] ?? '').get('sprache');
	const cookie = new RegExp(`(?:^|;)[ \\t]*${localeCookie}=(\\w+)[ \\t]*(?:;|$)`).exec(headers.cookie ?? '');
	return chooseLocale(wanted, cookie?.[1]);
}
