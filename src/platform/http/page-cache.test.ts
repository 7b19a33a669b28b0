import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheHeader, PageCache } from './page-cache.ts';

let pages: PageCache;
let server: Server;
let base: string;
let rendered: number;
let beforeEnd: () => void;

beforeEach(async () => {
	pages = new PageCache(100_000);
	rendered = 0;
	beforeEnd = () => {};
	server = createServer((request, response) => {
		if (pages.serve(request, response)) return;
		pages.watch(request, response);
		rendered += 1;
		if (request.url?.startsWith('/oeffentlich')) response.setHeader(cacheHeader, 'stadt');
		if (request.url === '/oeffentlich/keks') response.setHeader('set-cookie', 'a=b');
		response.setHeader('content-type', 'text/html');
		response.setHeader('x-request-id', String(rendered));
		response.writeHead(request.url === '/oeffentlich/fehlt' ? 404 : 200);
		response.write(`Fassung ${rendered} `);
		beforeEnd();
		response.end('ä'.repeat(2000));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
	server.close();
	server.closeAllConnections();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(base + path, { headers });

describe('pages from memory', () => {
	test('a public page is rendered once and keeps its bytes', async () => {
		const first = await (await get('/oeffentlich')).text();
		const second = await get('/oeffentlich');
		expect(await second.text()).toBe(first);
		expect(rendered).toBe(1);
		expect(second.headers.get(cacheHeader)).toBeNull();
		expect(second.headers.get('x-request-id')).toBeNull();
		expect(second.headers.get('content-encoding')).toMatch(/br|gzip/);
	});

	test('other pages, errors and answers that set a cookie are not kept', async () => {
		for (const path of ['/arbeit', '/oeffentlich/fehlt', '/oeffentlich/keks']) {
			await (await get(path)).text();
			await (await get(path)).text();
		}
		expect(rendered).toBe(6);
		expect(pages.size).toBe(0);
	});

	test('the language cookie makes another page, any other cookie does not', async () => {
		for (const cookie of ['sprache=de', 'sprache=en', 'sitzung=x; sprache=en', 'sitzung=y; sprache=en'])
			await (await get('/oeffentlich', { cookie })).text();
		expect(rendered).toBe(2);
	});

	test('a language cookie that the page may read otherwise is never answered from memory, nor kept', async () => {
		const foreign = [
			'sprache="en"',
			'sprache=%65n',
			'sprache=enx',
			'sprache =en',
			'sprache=de; sprache=en',
			'sprache=en\u00a0',
			'sprache=en\u00a0; a=b',
		];
		for (const cookie of [...foreign, ...foreign]) await (await get('/oeffentlich', { cookie })).text();
		expect(rendered).toBe(2 * foreign.length);
		expect(pages.size).toBe(0);
	});

	test('white space that only JavaScript trims makes a cookie of another name', async () => {
		await (await get('/oeffentlich')).text();
		// The page does not see a language in it, so it is the page of those without one.
		await (await get('/oeffentlich', { cookie: 'a=b; \u00a0sprache=en' })).text();
		expect(rendered).toBe(1);
		await (await get('/oeffentlich', { cookie: 'a=b; \t sprache=en' })).text();
		await (await get('/oeffentlich', { cookie: 'sprache=en' })).text();
		expect(rendered).toBe(2);
	});

	test('words in the query that no page knows do not fill the memory', async () => {
		for (const query of ['?x=1', '?x=2', '?von=1&bis=2&x=3'])
			await (await get(`/oeffentlich${query}`)).text();
		expect(pages.size).toBe(0);
		await (await get('/oeffentlich?von=1&bis=2')).text();
		expect(pages.size).toBe(1);
	});

	test('an unchanged page is confirmed with 304', async () => {
		await (await get('/oeffentlich')).text();
		const etag = (await get('/oeffentlich')).headers.get('etag') ?? '';
		const again = await get('/oeffentlich', { 'if-none-match': etag });
		expect(again.status).toBe(304);
	});

	test('each encoding of a page has a tag of its own', async () => {
		await (await get('/oeffentlich')).text();
		const tag = async (encoding: string) =>
			(await get('/oeffentlich', { 'accept-encoding': encoding })).headers.get('etag') ?? '';
		await vi.waitFor(async () => expect(await tag('br')).toContain('br'));
		expect(new Set([await tag('identity'), await tag('gzip'), await tag('br')]).size).toBe(3);
		const other = await get('/oeffentlich', {
			'accept-encoding': 'gzip',
			'if-none-match': await tag('br'),
		});
		expect(other.status).toBe(200);
	});

	test('HEAD answers with the length and no body', async () => {
		await (await get('/oeffentlich')).text();
		const head = await fetch(`${base}/oeffentlich`, {
			method: 'HEAD',
			headers: { 'accept-encoding': 'identity' },
		});
		expect(Number(head.headers.get('content-length'))).toBeGreaterThan(4000);
		expect(await head.text()).toBe('');
	});

	test('a change drops the pages of its municipality only', async () => {
		await (await get('/oeffentlich')).text();
		pages.drop('andere-stadt');
		await (await get('/oeffentlich')).text();
		expect(rendered).toBe(1);
		pages.drop('stadt');
		await (await get('/oeffentlich')).text();
		expect(rendered).toBe(2);
	});

	test('a page that was being rendered while the change happened is not kept', async () => {
		beforeEnd = () => pages.drop('stadt');
		await (await get('/oeffentlich')).text();
		expect(pages.size).toBe(0);
	});

	test('after a lost connection everything is dropped, also what was just being rendered', async () => {
		await (await get('/oeffentlich/1')).text();
		beforeEnd = () => pages.drop(null);
		await (await get('/oeffentlich/2')).text();
		expect(pages.size).toBe(0);
	});

	test('memory stays below the limit', async () => {
		for (let page = 0; page < 60; page++) await (await get(`/oeffentlich/${page}`)).text();
		expect(pages.size).toBeLessThan(20);
		expect(pages.size).toBeGreaterThan(5);
	});
});
