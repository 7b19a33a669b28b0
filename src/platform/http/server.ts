import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { failure, type Failure } from '#shared/result.ts';
import type { App } from '../app.ts';
import { turnAway, uploadLimit } from './front-door.ts';
import { health, info } from './health.ts';
import type { Metrics } from './metrics.ts';
import type { PageCache } from './page-cache.ts';
import { refuseEarly, refuseSocket } from './refuse-early.ts';
import { securityHeaders } from './security-headers.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface WebServer {
	/** Starts to answer; resolves with the port. */
	listen(): Promise<number>;
	/** Takes no new requests, lets the running ones end (at most `grace` milliseconds). */
	close(grace?: number): Promise<void>;
}

export interface WebServerParts {
	readonly pages: PageCache;
	readonly metrics: Metrics | null;
	/** The framework's, from the bundle. */
	readonly handler: Handler;
	readonly version: string;
}

/**
 * The order of concerns of a request: what a proxy says -> security headers -> health -> what nobody of ours would
 * send -> pages from memory -> the framework's handler (hooks.server.ts goes on: request id, rate limit,
 * municipality, language, session).
 */
export function createWebServer(app: App, { pages, metrics, handler, version }: WebServerParts): WebServer {
	/** The latest answer on a connection. */
	const answering = new WeakMap<Duplex, ServerResponse>();
	const refuse = (request: IncomingMessage, response: ServerResponse, reason: Failure): void => {
		refuseEarly(request, response, reason).catch((error: unknown) => {
			app.log.error({ err: error }, 'refusal failed');
			response.destroy();
		});
	};
	const receive: Handler = (request, response) => {
		metrics?.observe(request, response);
		adoptForwarded(request, app);
		answering.set(request.socket, response);
		// Here, because static files and some of the framework's answers never reach the hooks.
		const https = request.headers['x-forwarded-proto'] === 'https';
		for (const [name, value] of Object.entries(securityHeaders({ https }))) response.setHeader(name, value);
	};
	const take: Handler = (request, response) => {
		receive(request, response);
		if (health(app, version, request, response) || info(version, request, response)) return;
		const refused = turnAway(request);
		if (refused) return refuse(request, response, refused);
		if (pages.serve(request, response)) return;
		pages.watch(request, response);
		handler(request, response);
	};
	const server = createServer((request, response) => {
		try {
			take(request, response);
		} catch (error) {
			// Thrown further it would end the program: a mistake of ours costs one answer, not everybody's.
			app.log.error({ err: error }, 'request failed');
			if (response.headersSent) response.destroy();
			else refuse(request, response, failure('unknown').failure);
		}
	});
	// Anything but "100-continue", which Node answers itself.
	server.on('checkExpectation', (request, response) => {
		receive(request, response);
		refuse(request, response, failure('expectationFailed').failure);
	});
	// Slow clients must not hold connections for ever; a large document over a slow line takes a while.
	server.headersTimeout = 20_000;
	server.requestTimeout = 300_000;
	server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
		const begun = answering.get(socket);
		if (error.code === 'ECONNRESET' || (begun?.headersSent && !begun.writableFinished)) socket.destroy();
		else refuseSocket(error.code, socket).catch(() => socket.destroy());
	});
	return {
		listen: () => listen(server, app.config.PORT, app.config.HOST),
		close: (grace = 10_000) => close(server, grace),
	};
}

/**
 * Headers that the framework reads to know the scheme, the host and the client's address. They are believed only
 * from as many proxies as are configured; whatever a client sends beyond is overwritten.
 */
function adoptForwarded(request: IncomingMessage, app: App): void {
	const { headers } = request;
	const hops = app.config.TRUSTED_PROXIES;
	const forwarded = (name: string): string | undefined => {
		const values = String(headers[name] ?? '')
			.split(',')
			.map((value) => value.trim());
		return hops > 0 ? values.at(-hops) || undefined : undefined;
	};
	const origin = app.config.ORIGIN ? new URL(app.config.ORIGIN) : null;
	const scheme = forwarded('x-forwarded-proto') ?? origin?.protocol.replace(':', '') ?? 'http';
	headers['x-ratschlag-address'] = forwarded('x-forwarded-for') ?? request.socket.remoteAddress ?? '';
	headers['x-forwarded-proto'] = scheme === 'https' ? 'https' : 'http';
	const host = forwarded('x-forwarded-host');
	if (host) headers.host = host;
}

/** What adapter-node reads from the environment when its handler is loaded; see `adoptForwarded`. */
export const adapterEnvironment = {
	PROTOCOL_HEADER: 'x-forwarded-proto',
	HOST_HEADER: 'host',
	ADDRESS_HEADER: 'x-ratschlag-address',
	BODY_SIZE_LIMIT: String(uploadLimit.bytes),
} as const;

function listen(server: Server, port: number, host: string): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}

function close(server: Server, grace: number): Promise<void> {
	return new Promise((resolve) => {
		const timeout = setTimeout(() => server.closeAllConnections(), grace);
		server.close(() => {
			clearTimeout(timeout);
			resolve();
		});
		server.closeIdleConnections();
	});
}
