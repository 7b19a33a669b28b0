import type { IncomingMessage } from 'node:http';
import { failure, type Failure } from '#shared/result.ts';

/** The largest upload is a document to import; smaller limits are set where a form is read. */
export const largestBody = 30 * 1024 * 1024;
/** As a reader is told. */
export const largestBodyText = '30 MB';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const changing = ['POST', 'PUT', 'PATCH', 'DELETE'];
const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];
const hostName = /^([\w.-]{1,253}|\[[\da-f:.]{2,45}\])(:\d{1,5})?$/i;

/**
 * What no page of ours would send. It is turned away before the framework sees it, because the framework answers it
 * with a few English words. The framework's own check of the origin stays behind this one.
 * @returns null when the request may pass
 */
export function turnAway(request: IncomingMessage): Failure | null {
	const { method = '', headers, url = '' } = request;
	if (!methods.includes(method)) return failure('methodNotAllowed', { allow: methods.join(', ') }).failure;
	const origin = originOf(request);
	if (origin === null || !url.startsWith('/') || !URL.canParse(origin + url) || reserved.test(url))
		return failure('malformedRequest').failure;
	if (Number(headers['content-length'] ?? 0) > largestBody)
		return failure('tooLarge', { limit: largestBodyText }).failure;
	return comesFromElsewhere(request, origin) ? failure('crossSite').failure : null;
}

/** Words in the query that the framework keeps for itself. */
const reserved = /[?&]x-sveltekit-(?!invalidated=|trailing-slash=)/;

/** Scheme and host as the request names them, after `adoptForwarded`; null when they are none. */
function originOf({ headers }: IncomingMessage): string | null {
	const host = headers.host ?? '';
	// What looks like a host may still be none: 1.2.3.4.5, a:99999.
	return hostName.test(host) ? (URL.parse(`${scheme(headers)}://${host}`)?.origin ?? null) : null;
}

function scheme(headers: IncomingMessage['headers']): 'http' | 'https' {
	return headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
}

/** A form that another site made the browser send. Browsers always say where a form comes from. */
function comesFromElsewhere({ method = '', headers }: IncomingMessage, origin: string): boolean {
	const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
	const mayBeForm = type === '' || formTypes.includes(type);
	return changing.includes(method) && mayBeForm && headers.origin !== origin;
}
