import type { IncomingMessage, ServerResponse } from 'node:http';
import { sql } from 'kysely';
import type { App } from '../app.ts';

/** `/health/live` and `/health/ready` (contract.md). @returns whether the request was one of them */
export function health(
	app: App,
	version: string,
	request: IncomingMessage,
	response: ServerResponse,
): boolean {
	if (request.url !== '/health/live' && request.url !== '/health/ready') return false;
	if (!isRead(request, response)) return true;
	if (request.url === '/health/live') {
		send(response, 200, { status: 'ok' });
		return true;
	}
	void ready(app, version).then(
		(state) => send(response, 200, state),
		(error: unknown) => {
			app.log.error({ err: error }, 'not ready');
			send(response, 503, { status: 'unavailable', reasons: ['The database does not answer.'] });
		},
	);
	return true;
}

export function info(version: string, request: IncomingMessage, response: ServerResponse): boolean {
	if (request.url !== '/info') return false;
	if (!isRead(request, response)) return true;
	send(response, 200, { name: 'ratschlag', version, node: process.version, build: buildTime });
	return true;
}

const buildTime = process.env['RATSCHLAG_BUILD'] ?? null;

async function ready(app: App, version: string): Promise<object> {
	const schema = await app.database.withoutMunicipality((db) =>
		sql<{ name: string }>`SELECT max(name) AS name FROM migration`.execute(db),
	);
	return {
		status: 'ok',
		database: app.config.DATABASE_URL ? 'external' : 'embedded',
		schema: schema.rows[0]?.name ?? '',
		version,
	};
}

/** These addresses only tell something: whoever wants to do anything else is told so. */
function isRead({ method }: IncomingMessage, response: ServerResponse): boolean {
	if (method === 'GET' || method === 'HEAD') return true;
	response.setHeader('allow', 'GET, HEAD');
	send(response, 405, { status: 'method not allowed' });
	return false;
}

function send(response: ServerResponse, status: number, body: object): void {
	const text = JSON.stringify(body);
	response.writeHead(status, {
		'content-type': 'application/json',
		'content-length': Buffer.byteLength(text),
		'cache-control': 'no-store',
	});
	response.end(text);
}
