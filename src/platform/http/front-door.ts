import type { IncomingMessage } from 'node:http';
import { failure, type Failure } from '#shared/result.ts';

interface BodyLimit {
	readonly bytes: number;
	/** As a reader is told. */
	readonly text: string;
}

/** A document to import. Nothing larger is read at all, wherever it is sent. */
export const uploadLimit: BodyLimit = { bytes: 30 * 1024 * 1024, text: '30 MB' };
/** The longest text of an element, as its characters and as the editor's, with every letter escaped, is below. */
const formLimit: BodyLimit = { bytes: 2 * 1024 * 1024, text: '2 MB' };
/** Where files are uploaded. */
const uploads: ReadonlySet<string> = new Set(['/arbeit/konzept/einlesen']);

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
	const body = bodyProblem(headers, new URL(origin + url).pathname);
	if (body) return body;
	return comesFromElsewhere(request, origin) ? failure('crossSite').failure : null;
}

/** Browsers say how long a form is. The framework counts bytes on the way, but up to the limit of an upload only. */
function bodyProblem(headers: IncomingMessage['headers'], pathname: string): Failure | null {
	const upload = uploads.has(pathname);
	if (headers['transfer-encoding'] !== undefined && !upload) return failure('lengthRequired').failure;
	const { bytes, text } = upload ? uploadLimit : formLimit;
	return Number(headers['content-length'] ?? 0) > bytes ? failure('tooLarge', { limit: text }).failure : null;
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
