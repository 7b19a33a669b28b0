import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { PageCache } from './page-cache.ts';

export interface Metrics {
	/** Counts and times the request; nothing about who asked or what. */
	observe(request: IncomingMessage, response: ServerResponse): void;
	/** Serves `/metrics` on a port of its own, so that it is not public. */
	serve(port: number, host: string): Promise<Server>;
}

export function createMetrics(pages: PageCache): Metrics {
	const register = new Registry();
	collectDefaultMetrics({ register });
	const requests = new Counter({
		name: 'http_requests_total',
		help: 'Answered requests',
		labelNames: ['method', 'status'],
		registers: [register],
	});
	const duration = new Histogram({
		name: 'http_request_duration_seconds',
		help: 'From the first byte of the request to the last of the answer',
		labelNames: ['method'],
		buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
		registers: [register],
	});
	const kept = new Gauge({ name: 'pages_kept', help: 'Public pages in memory', registers: [register] });
	return {
		observe: (request, response) => {
			const end = duration.startTimer({ method: request.method ?? 'unknown' });
			response.once('finish', () => {
				end();
				requests.inc({
					method: request.method ?? 'unknown',
					status: `${Math.floor(response.statusCode / 100)}xx`,
				});
			});
		},
		serve: (port, host) =>
			new Promise((resolve, reject) => {
				const server = createServer((request, response) => {
					if (request.url !== '/metrics') return response.writeHead(404).end();

					kept.set(pages.size);
					register.metrics().then(
						(text) => response.writeHead(200, { 'content-type': register.contentType }).end(text),
						() => response.writeHead(500).end(),
					);
				});
				server.once('error', reject);
				server.listen(port, host, () => resolve(server));
			}),
	};
}
