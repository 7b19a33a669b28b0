import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
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

interface Heard {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly text: string;
}

/** Sends the head of a request and ends it, whatever the head says of a body. */
function talk(path: string, headers: Readonly<Record<string, string>>, method = 'GET'): Promise<Heard> {
	return new Promise((answered, failed) => {
		const asking = httpRequest({ port, path, method, agent: false, headers }, (response) => {
			let text = '';
			response.setEncoding('utf8').on('data', (part: string) => (text += part));
			response.on('end', () => {
				asking.destroy();
				answered({ status: response.statusCode ?? 0, headers: response.headers, text });
			});
		});
		asking.on('error', failed);
		if (method === 'GET') asking.end();
		else asking.flushHeaders();
	});
}

const ask = async (path: string, host = 'localhost') => (await talk(path, { host })).status;

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

const upload = '/arbeit/konzept/einlesen';
const form = () => ({
	origin: `http://localhost:${port}`,
	host: `localhost:${port}`,
	'content-type': 'application/x-www-form-urlencoded',
});

test.each([
	[413, 'a form that no text can fill', '/arbeit/anmelden?/link', 2_097_153, '2 MB'],
	[200, 'the largest form', '/arbeit/anmelden?/link', 2_097_152, 'seen'],
	[200, 'a document to import', `${upload}?/hochladen`, 3_000_000, 'seen'],
	[413, 'a document that is too large', upload, 31_457_281, '30 MB'],
	[413, 'an upload where none is expected', `${upload}/x`, 3_000_000, '2 MB'],
])('%i %s', async (status, _what, path, length, said) => {
	const heard = await talk(path, { ...form(), 'content-length': String(length) }, 'POST');
	expect(heard.status).toBe(status);
	expect(heard.text).toContain(said);
	expect(heard.headers['x-content-type-options']).toBe('nosniff');
});

test('a body whose length is not said is read only where the framework counts it', async () => {
	const chunked = { ...form(), 'transfer-encoding': 'chunked' };
	const heard = await talk('/arbeit/anmelden?/link', chunked, 'POST');
	expect(heard.status).toBe(411);
	expect(heard.text).toContain('<html lang="de"');
	expect((await talk(upload, chunked, 'POST')).status).toBe(200);
});

test('a demand that nobody can meet is answered by us', async () => {
	const heard = await talk('/', { host: 'localhost', cookie: 'sprache=en', expect: 'miracles' });
	expect(heard.status).toBe(417);
	expect(heard.headers['x-content-type-options']).toBe('nosniff');
	expect(heard.headers['content-security-policy']).toContain("default-src 'none'");
	expect(heard.text).toContain('<html lang="en"');
});
