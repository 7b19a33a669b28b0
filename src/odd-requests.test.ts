import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { buildPerson } from '#examples/builders/person.ts';
import { createPerson } from '#people/server/create-person.ts';
import { startSession } from '#people/server/start-session.ts';
import { requestSignIn } from '#people/server/request-sign-in.ts';
import { findMail, listMails } from '#platform/mail/mail.store.ts';
import { testApp } from '#platform/testing/app.ts';
import { startProgram, type Answer, type Asked } from '#platform/testing/program.ts';
import { inTransaction } from '#platform/transaction.ts';
import { unwrap } from '#shared/result.ts';

const t = await testApp({ env: { PORT: '0', REQUESTS_PER_MINUTE: '0', ORIGIN: 'http://konzept.example' } });
const municipality = await t.municipality();
const program = await startProgram(t);
const origin = `http://localhost:${program.port}`;
const form = { origin, 'content-type': 'application/x-www-form-urlencoded' };
const signIn = '/arbeit/anmelden?/link';

/** What every answer carries, whoever gives it. */
function expectHeaders({ headers, status, text }: Answer, what: string): void {
	expect(headers['x-content-type-options'], what).toBe('nosniff');
	expect(headers['referrer-policy'], what).toBe('same-origin');
	expect(headers['permissions-policy'], what).toContain('camera=()');
	expect(headers['cross-origin-opener-policy'], what).toBe('same-origin');
	expect(headers['cross-origin-resource-policy'], what).toBeDefined();
	const page = String(headers['content-type'] ?? '').startsWith('text/html');
	if (page) expect(headers['content-security-policy'], what).toContain("default-src 'none'");
	if (status >= 400 && page) expect(text, what).toMatch(/<html[^>]* lang="(de|en)"/);
	expect(status, what).not.toBe(500);
}

const odd: readonly (readonly [number, string, Asked])[] = [
	[303, 'workplace, not signed in', { path: '/arbeit' }],
	[303, 'the same with HEAD', { path: '/arbeit', method: 'HEAD' }],
	[401, 'its data for programs', { path: '/arbeit', headers: { accept: 'application/json' } }],
	[401, 'a form of it', { path: '/arbeit/konzept?/anlegen', method: 'POST', headers: form, body: 'title=x' }],
	[303, 'a session cookie that is none', { path: '/arbeit', headers: { cookie: 'sitzung=x' } }],
	[303, 'one of nobody', { path: '/arbeit', headers: { cookie: `sitzung=${'a'.repeat(43)}` } }],
	[
		403,
		'a form of another site',
		{ path: signIn, method: 'POST', headers: { ...form, origin: 'https://evil.example' }, body: 'email=a' },
	],
	[
		403,
		'a form from nowhere',
		{ path: signIn, method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'email=a' },
	],
	[
		403,
		'signing out from elsewhere',
		{ path: '/arbeit/abmelden', method: 'POST', headers: { ...form, origin: 'null' } },
	],
	[
		403,
		'another port is another site',
		{ path: signIn, method: 'POST', headers: { ...form, origin: 'http://localhost:1' }, body: 'email=a' },
	],
	[405, 'TRACE', { path: '/', method: 'TRACE' }],
	[405, 'PROPFIND', { path: '/', method: 'PROPFIND' }],
	[405, 'PUT', { path: '/konzept', method: 'PUT', headers: { origin } }],
	[405, 'DELETE', { path: '/api/v1/editions', method: 'DELETE', headers: { origin, accept: '*/*' } }],
	[405, 'POST to a page without form', { path: '/impressum', method: 'POST', headers: form, body: 'a=b' }],
	[405, 'health', { path: '/health/live', method: 'POST' }],
	[405, 'readiness', { path: '/health/ready', method: 'DELETE' }],
	[405, 'information', { path: '/info', method: 'PUT' }],
	[200, 'health with HEAD', { path: '/health/live', method: 'HEAD' }],
	[200, 'readiness', { path: '/health/ready' }],
	[404, 'figures are not public', { path: '/metrics' }],
	[404, 'no such page', { path: '/gibt/es/nicht' }],
	[404, 'no such file of the program', { path: '/_app/immutable/nothing.js' }],
	[404, 'no such thing for programs', { path: '/api/v1/nothing' }],
	[400, 'percent rubbish', { path: '/konzept/%' }],
	[400, 'no UTF-8', { path: '/konzept/%ff%fe' }],
	[400, 'NUL in the address', { path: '/konzept/a%00b' }],
	[400, 'NUL in the query', { path: '/suche?q=%00' }],
	[400, 'a very long address', { path: `/suche?q=${'x'.repeat(8000)}` }],
	[400, 'a reserved word in the query', { path: '/konzept?x-sveltekit-action=1' }],
	[400, 'a host that is none', { path: '/', host: 'a/b?c' }],
	[400, 'a host with a person', { path: '/', host: 'user@evil.example' }],
	[404, 'two slashes', { path: '//evil.example/konzept' }],
	[404, 'slashes within', { path: '/konzept//gesamt' }],
	[404, 'up and up', { path: '/..%2f..%2fetc/passwd' }],
	[
		413,
		'said to be too large',
		{ path: '/arbeit/konzept/einlesen', method: 'POST', headers: { ...form, 'content-length': '31457281' } },
	],
	[
		413,
		'a form that is said to be too large',
		{ path: signIn, method: 'POST', headers: { ...form, 'content-length': '3000000' } },
	],
	[
		411,
		'a form of unknown length',
		{ path: signIn, method: 'POST', headers: { ...form, 'transfer-encoding': 'chunked' } },
	],
	[417, 'a demand', { path: '/', headers: { expect: 'miracles' } }],
	[
		415,
		'JSON for a form',
		{ path: signIn, method: 'POST', headers: { origin, 'content-type': 'application/json' }, body: '{}' },
	],
	[
		400,
		'broken multipart',
		{ path: signIn, method: 'POST', headers: { origin, 'content-type': 'multipart/form-data' }, body: 'x' },
	],
	[
		404,
		'an action that is none',
		{ path: '/arbeit/anmelden?/gibtsnicht', method: 'POST', headers: form, body: 'a=b' },
	],
	[410, 'a sign-in link that is none', { path: '/arbeit/anmelden/link?token=x' }],
	[410, 'using it', { path: '/arbeit/anmelden/link', method: 'POST', headers: form, body: 'token=x' }],
	[200, 'robots.txt', { path: '/robots.txt' }],
	[200, 'a static file', { path: '/favicon.svg' }],
];

describe('every answer has its status and the security headers', () => {
	test.each(odd)('%i %s', async (status, what, asked) => {
		const answer = await program.ask(asked);
		expect({ status: answer.status, location: answer.headers.location }).toMatchObject({ status });
		expectHeaders(answer, what);
		if (status === 405) expect(answer.headers.allow).toContain('GET');
		if (asked.method === 'HEAD') expect(answer.text).toBe('');
	});

	test('in the language of who reads, also before anything else is known of them', async () => {
		const headers = { ...form, origin: 'https://evil.example' };
		const sent = (path: string, cookie = '') =>
			program.ask({ path, method: 'POST', headers: { ...headers, cookie }, body: 'email=a' });
		expect((await sent(signIn)).text).toContain('von einer anderen Adresse aus');
		expect((await sent(signIn, 'a=b; sprache=en')).text).toContain('from another address');
		expect((await sent(`${signIn}&sprache=en`)).text).toContain('<html lang="en"');
		const machine = await sent('/api/v1/editions');
		expect(machine.headers['content-type']).toContain('application/problem+json');
		expect(JSON.parse(machine.text)).toMatchObject({ status: 403, code: 'crossSite' });
	});

	test('HEAD is answered as GET is', async () => {
		for (const path of [
			'/',
			'/konzept',
			'/arbeit',
			'/arbeit/anmelden',
			'/gibt/es/nicht',
			'/robots.txt',
			'/info',
		]) {
			const [get, head] = [await program.ask({ path }), await program.ask({ path, method: 'HEAD' })];
			expect({ path, status: head.status }).toEqual({ path, status: get.status });
			expect(head.headers.location).toBe(get.headers.location);
		}
	});
});

describe('what is hardly HTTP', () => {
	const talk = (text: string) =>
		new Promise<string>((resolve, reject) => {
			const socket = connect(program.port, 'localhost', () => socket.write(text));
			let heard = '';
			socket.on('data', (data) => (heard += data.toString()));
			socket.on('close', () => resolve(heard));
			socket.on('error', reject);
			socket.setTimeout(5000, () => socket.destroy());
		});

	test.each([
		[400, 'rubbish', 'rubbish\r\n\r\n'],
		[400, 'an unknown method', 'BREW / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'],
		[400, 'no host', 'GET /konzept HTTP/1.0\r\n\r\n'],
		[
			400,
			'an address of another server',
			'GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
		],
		[
			400,
			'two lengths',
			'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx',
		],
		[
			400,
			'length and chunks',
			'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
		],
		[431, 'a bomb of headers', `GET / HTTP/1.1\r\nHost: localhost\r\n${'x: y\r\n'.repeat(5000)}\r\n`],
		[
			431,
			'one very long header',
			`GET / HTTP/1.1\r\nHost: localhost\r\nCookie: ${'x'.repeat(100_000)}\r\n\r\n`,
		],
	])('%i %s', async (status, _what, text) => {
		const heard = await talk(text);
		expect(heard).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
		expect(heard).toContain('x-content-type-options: nosniff');
		expect(heard).toContain("default-src 'none'");
		expect(heard).toContain('<html lang="de"');
	});

	test('a document that grows too large on the way', async () => {
		const lead = await buildPerson(t.app, municipality, {
			name: 'Erika Beispiel',
			email: 'erika@beispiel.example',
			roles: ['processLead'],
		});
		const { token } = await inTransaction(lead, (tx) =>
			startSession(tx, lead.actor.personId ?? '', 'Firefox Linux', 'link'),
		);
		const chunk = `100000\r\n${'x'.repeat(0x100000)}\r\n`;
		const head = `POST /arbeit/konzept/einlesen HTTP/1.1\r\nHost: localhost:${program.port}\r\nOrigin: ${origin}\r\nCookie: sitzung=${token}\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n`;
		const heard = await talk(`${head}${chunk.repeat(32)}0\r\n\r\n`);
		expect(heard).toMatch(/^HTTP\/1\.1 413 /);
		expect(heard).toContain('30 MB');
	});
});

test('a link that was used answers that it is gone, and leads to a new one', async () => {
	const operator = t.context(municipality, { roles: ['operator'] });
	unwrap(await createPerson(operator, { name: 'Wanda Beispiel', email: 'w@example.org', roles: [] }));
	// Asked for under whatever host: the link leads to the configured address.
	const asked = await program.ask({
		path: signIn,
		method: 'POST',
		host: 'evil.example',
		headers: { ...form, origin: 'http://evil.example' },
		body: 'email=w%40example.org',
	});
	expect(asked.status).toBe(303);
	const mail = await inTransaction(operator, async (tx) => {
		const [newest] = await listMails(tx, 1);
		return (await findMail(tx, newest?.id ?? ''))?.textBody ?? '';
	});
	expect(mail).toContain('http://konzept.example/arbeit/anmelden/link?token=');
	expect(mail).not.toContain('evil');
	const token = /token=([\w-]+)/.exec(mail)?.[1] ?? '';
	const path = `/arbeit/anmelden/link?token=${token}`;
	expect((await program.ask({ path })).status).toBe(200);
	const old = `sitzung=${'b'.repeat(43)}`;
	const use = () =>
		program.ask({ path, method: 'POST', headers: { ...form, cookie: old }, body: `token=${token}` });
	const first = await use();
	expect(first.status).toBe(303);
	// The cookie is a new one, whatever was in the browser before.
	expect(String(first.headers['set-cookie'])).toMatch(
		/sitzung=(?!b{43})[\w-]{43}; Path=\/; .*HttpOnly; SameSite=Lax/i,
	);
	for (const again of [await use(), await program.ask({ path })]) {
		expect(again.status).toBe(410);
		expect(again.text).toContain('schon benutzt');
		expect(again.text).toContain('href="/arbeit/anmelden"');
		expect(again.headers['cache-control']).toBe('no-store');
	}
	// Known or not, the answer is the same.
	const unknown = await program.ask({
		path: signIn,
		method: 'POST',
		headers: form,
		body: 'email=x%40example.org',
	});
	expect([unknown.status, unknown.headers.location]).toEqual([303, asked.headers.location]);
});

test('who asks for many links at once gets one mail', async () => {
	const town = await t.municipality();
	const operator = t.context(town, { roles: ['operator'] });
	unwrap(await createPerson(operator, { name: 'Otto Muster', email: 'o@example.org', roles: [] }));
	await Promise.all(Array.from({ length: 20 }, () => requestSignIn(operator, { email: 'o@example.org' })));
	const mails = await inTransaction(operator, (tx) => listMails(tx, 50));
	expect(mails.length).toBeGreaterThan(0);
	expect(mails.length).toBeLessThanOrEqual(5);
});

test('too many attempts to sign in are told how long to wait', async () => {
	let answer = await program.ask({ path: signIn, method: 'POST', headers: form, body: 'email=' });
	for (let attempt = 0; attempt < 130 && answer.status !== 429; attempt++)
		answer = await program.ask({
			path: `${signIn}&sprache=en`,
			method: 'POST',
			headers: form,
			body: 'email=',
		});
	expect(answer.status).toBe(429);
	expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
	expect(answer.text).toContain('<html lang="en"');
	expectHeaders(answer, '429');
	expect((await program.ask({ path: '/' })).status).toBe(200);
});
