import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, mkdirSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import { provideApp } from '../app.ts';
import { PageCache } from '../http/page-cache.ts';
import { adapterEnvironment, createWebServer, type Handler } from '../http/server.ts';
import type { TestApp } from './app.ts';

export interface Program {
	readonly port: number;
	ask(request: Asked): Promise<Answer>;
}

export interface Asked {
	readonly path: string;
	readonly method?: string;
	/** Host with port; the program finds the municipality by it. */
	readonly host?: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string | Uint8Array;
}

export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly text: string;
}

/**
 * The whole program as it is served, from the bundle, on the database of the test. A test app of such a test needs
 * `PORT: '0'`; one program in each test file.
 */
export async function startProgram(t: TestApp): Promise<Program> {
	await buildOnce();
	provideApp(t.app);
	Object.assign(process.env, adapterEnvironment);
	const { handler } = (await import(pathToFileURL(resolve('build/handler.js')).href)) as { handler: Handler };
	const web = createWebServer(t.app, { pages: new PageCache(), metrics: null, handler, version: 'test' });
	const port = await web.listen();
	afterAll(() => web.close(1000));
	return { port, ask: (asked) => ask(port, asked) };
}

/** Test files run side by side: one builds, the others wait. */
async function buildOnce(): Promise<void> {
	const lock = 'node_modules/.building';
	for (let waited = 0; !claim(lock); waited++) {
		if (waited > 1500) rmSync(lock, { recursive: true, force: true });
		await sleep(200);
	}
	try {
		const { status, stderr } = spawnSync('node', ['scripts/build-if-needed.ts'], { encoding: 'utf8' });
		if (status !== 0 || !existsSync('build/handler.js')) throw new Error(`No build: ${stderr}`);
	} finally {
		rmSync(lock, { recursive: true, force: true });
	}
}

function claim(lock: string): boolean {
	try {
		mkdirSync(lock);
		return true;
	} catch {
		return false;
	}
}

function ask(port: number, { path, method = 'GET', host, headers = {}, body }: Asked): Promise<Answer> {
	return new Promise((answered, failed) => {
		const request = httpRequest(
			{
				port,
				path,
				method,
				agent: false,
				headers: {
					host: host ?? `localhost:${port}`,
					accept: 'text/html',
					...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
					...headers,
				},
			},
			(response) => {
				const chunks: Buffer[] = [];
				// A stream of events does not end; that it began is the answer.
				if (response.headers['content-type']?.startsWith('text/event-stream')) {
					answered({ status: response.statusCode ?? 0, headers: response.headers, text: '' });
					return void request.destroy();
				}
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('end', () =>
					answered({
						status: response.statusCode ?? 0,
						headers: response.headers,
						text: Buffer.concat(chunks).toString(),
					}),
				);
				response.on('error', failed);
			},
		);
		request.on('error', failed);
		request.end(body);
	});
}
