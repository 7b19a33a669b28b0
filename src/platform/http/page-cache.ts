import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * Public pages are rendered once per published state and language and kept in memory. A page says that it may be
 * kept by answering with the header `x-ratschlag-cache: <municipality id>`; an event of that municipality that
 * changes what is public drops its pages.
 */
export const cacheHeader = 'x-ratschlag-cache';

type Encoding = 'identity' | 'gzip' | 'br';

interface Entry {
	readonly municipalityId: string;
	/** Names the page's bytes; each of their encodings has a tag of its own made from it (RFC 9110, 8.8.3). */
	readonly hash: string;
	readonly headers: OutgoingHttpHeaders;
	readonly bodies: Map<Encoding, Buffer>;
	readonly bytes: number;
}

/** Headers that belong to one response and not to the page. */
const perResponse = new Set([
	'connection',
	'content-length',
	'date',
	'etag',
	'keep-alive',
	'transfer-encoding',
	'x-request-id',
]);

const compressible = /^(text\/|application\/(json|xml|.*\+json|.*\+xml)|image\/svg)/;

export class PageCache {
	readonly #entries = new Map<string, Entry>();
	/** Rises with every drop, so that a page that was being rendered meanwhile is not kept. */
	readonly #generations = new Map<string, number>();
	/** Rises when everything was dropped. */
	#epoch = 0;
	#bytes = 0;
	readonly #limit: number;

	/** @param limit bytes of page bodies to keep */
	constructor(limit = 64 * 1024 * 1024) {
		this.#limit = limit;
	}

	get size(): number {
		return this.#entries.size;
	}

	/** Forgets all pages of a municipality; of all of them when it is null. */
	drop(municipalityId: string | null): void {
		if (municipalityId === null) {
			this.#epoch += 1;
			for (const [key, entry] of this.#entries) this.#remove(key, entry);
			return;
		}
		this.#generations.set(municipalityId, this.#generation(municipalityId) + 1);
		for (const [key, entry] of this.#entries)
			if (entry.municipalityId === municipalityId) this.#remove(key, entry);
	}

	/** Answers from memory when it can. @returns whether it did */
	serve(request: IncomingMessage, response: ServerResponse): boolean {
		const key = keyOf(request);
		const entry = key === null ? undefined : this.#entries.get(key);
		if (!entry || key === null) return false;
		// Moved to the end: the first one is the one that was not asked for the longest.
		this.#entries.delete(key);
		this.#entries.set(key, entry);
		answer(entry, request, response);
		return true;
	}

	/** Watches a response that is being made and keeps it if it says that it may be kept. */
	watch(request: IncomingMessage, response: ServerResponse): void {
		const key = keyOf(request);
		const [before, epoch] = [new Map(this.#generations), this.#epoch];
		const chunks: Buffer[] = [];
		const { writeHead, write, end } = response;
		let municipalityId: string | null = null;

		response.writeHead = ((status: number, ...rest: unknown[]) => {
			const marked = response.getHeader(cacheHeader);
			response.removeHeader(cacheHeader);
			if (typeof marked === 'string' && status === 200 && key !== null && !response.hasHeader('set-cookie'))
				municipalityId = marked;
			if (municipalityId !== null) {
				response.setHeader('cache-control', 'no-cache');
				response.setHeader('vary', 'accept-encoding, cookie');
			}
			return Reflect.apply(writeHead, response, [status, ...rest]) as ServerResponse;
		}) as typeof writeHead;
		response.write = ((chunk: unknown, ...rest: unknown[]) => {
			if (municipalityId !== null) chunks.push(toBuffer(chunk));
			return Reflect.apply(write, response, [chunk, ...rest]) as boolean;
		}) as typeof write;
		response.end = ((...args: unknown[]) => {
			const [chunk] = args;
			if (!response.headersSent) response.writeHead(response.statusCode);
			if (municipalityId !== null) {
				if (chunk !== undefined && chunk !== null && typeof chunk !== 'function')
					chunks.push(toBuffer(chunk));
				const unchanged =
					epoch === this.#epoch && this.#generation(municipalityId) === (before.get(municipalityId) ?? 0);
				if (key !== null && request.method === 'GET' && unchanged)
					this.#keep(key, municipalityId, Buffer.concat(chunks), { ...response.getHeaders() });
			}
			return Reflect.apply(end, response, args) as ServerResponse;
		}) as typeof end;
	}

	#generation(municipalityId: string): number {
		return this.#generations.get(municipalityId) ?? 0;
	}

	#keep(key: string, municipalityId: string, body: Buffer, headers: OutgoingHttpHeaders): void {
		const old = this.#entries.get(key);
		if (old) this.#remove(key, old);
		const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
		const entry: Entry = {
			municipalityId,
			hash,
			headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !perResponse.has(name))),
			bodies: new Map([['identity', body]]),
			// Room for the compressed copies is counted at once.
			bytes: Math.ceil(body.byteLength * 1.5),
		};
		this.#entries.set(key, entry);
		this.#bytes += entry.bytes;
		for (const [oldest, aged] of this.#entries) {
			if (this.#bytes <= this.#limit) break;
			this.#remove(oldest, aged);
		}
		if (body.byteLength > 1024 && compressible.test(String(headers['content-type'])))
			void compress(entry, body);
	}

	#remove(key: string, entry: Entry): void {
		this.#entries.delete(key);
		this.#bytes -= entry.bytes;
	}
}

/** Editions to compare and the language; as the program's own links write them. */
const knownQuery = /^[^?]*(\?(von=[\w-]*&bis=[\w-]*|sprache=\w\w)?)?$/;

/** Null for requests that are never answered from memory. */
function keyOf(request: IncomingMessage): string | null {
	if (request.method !== 'GET' && request.method !== 'HEAD') return null;
	if (request.headers.range !== undefined || request.headers.authorization !== undefined) return null;
	// Other words in the query change nothing on a page; each would be kept as a page of its own.
	if (!knownQuery.test(request.url ?? '')) return null;
	const language = languageOf(request.headers.cookie ?? '');
	if (language === null) return null;
	return `${request.headers.host ?? ''} ${request.headers['x-forwarded-proto'] ?? ''} ${language} ${request.url ?? ''}`;
}

/**
 * What the language cookie says; null when it is not written as the program writes it. Such a cookie could be read
 * here in another way than by the page, and would put a page under the wrong language for everybody.
 */
function languageOf(cookies: string): string | null {
	const found = cookies
		.split(';')
		// As the framework does: any other white space is a part of the name or the value.
		.map((cookie) => cookie.replace(/^[ \t]+|[ \t]+$/g, ''))
		.filter((cookie) => cookie.startsWith('sprache'));
	if (found.length === 0) return '';
	return found.length === 1 && (found[0] === 'sprache=de' || found[0] === 'sprache=en') ? found[0] : null;
}

function answer(entry: Entry, request: IncomingMessage, response: ServerResponse): void {
	const accepted = request.headers['accept-encoding'];
	const encoding =
		(['br', 'gzip'] as const).find(
			(candidate) =>
				entry.bodies.has(candidate) && typeof accepted === 'string' && accepts(accepted, candidate),
		) ?? 'identity';
	const etag = `"${entry.hash}-${encoding}"`;
	if (request.headers['if-none-match']?.includes(etag)) {
		response.writeHead(304, { ...entry.headers, etag });
		response.end();
		return;
	}
	const body = entry.bodies.get(encoding) ?? Buffer.alloc(0);
	response.writeHead(200, {
		...entry.headers,
		etag,
		'content-length': body.byteLength,
		...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
	});
	response.end(request.method === 'HEAD' ? undefined : body);
}

/** RFC 9110 section 12.5.3, as far as "q=0" forbids. */
function accepts(header: string, encoding: string): boolean {
	return header
		.split(',')
		.map((part) => part.trim().toLowerCase())
		.some((part) => part === encoding || (part.startsWith(`${encoding};`) && !/q=0(\.0*)?$/.test(part)));
}

async function compress(entry: Entry, body: Buffer): Promise<void> {
	const [zipped, brotli] = await Promise.all([
		promisify(gzip)(body, { level: 6 }),
		promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
	]);
	entry.bodies.set('gzip', zipped);
	entry.bodies.set('br', brotli);
}

function toBuffer(chunk: unknown): Buffer {
	return typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk as Uint8Array);
}
