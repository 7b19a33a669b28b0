import { request as httpRequest } from 'node:http';
import { afterAll, expect, test } from 'vitest';
import { testApp } from '../testing/app.ts';
import { PageCache } from './page-cache.ts';
import { createWebServer } from './server.ts';

const t = await testApp({ env: { PORT: '0' } });
const web = createWebServer(t.app, {
	pages: new PageCache(),
	metrics: null,
	version: 'test',
	handler: (request, response) => {
		if (request.url === '/mistake') throw new Error('a mistake of ours');
		response.end('seen');
	},
});
const port = await web.listen();
afterAll(() => web.close(1000));

function ask(path: string, host = 'localhost'): Promise<number> {
	return new Promise((answered, failed) => {
		httpRequest({ port, path, agent: false, headers: { host } }, (response) => {
			response.resume();
			answered(response.statusCode ?? 0);
		})
			.on('error', failed)
			.end();
	});
}

// Each looks like a host, and the standard for addresses says it is none.
test.each(['1.2.3.4.5', '999.1.1.1', 'a:99999', '[::::]', 'xn--a.999'])(
	'the host %s is refused, and the program lives on',
	async (host) => {
		expect(await ask('/', host)).toBe(400);
		expect(await ask('/')).toBe(200);
	},
);

test('a mistake in the program costs one answer', async () => {
	expect(await ask('/mistake')).toBe(500);
	expect(await ask('/')).toBe(200);
});
