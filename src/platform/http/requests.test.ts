import { describe, expect, test } from 'vitest';
import { testApp } from '../testing/app.ts';
import { addressOf } from './address.ts';
import { isMalformed } from './malformed.ts';
import { problemPage, problemResponse, wantsMachineAnswer } from './problem.ts';
import { createRateLimits } from './rate-limits.ts';
import { addSecurityHeaders } from './security-headers.ts';

describe('requests', () => {
	test.each(['/a%00b', '/a?x=%00', '/a%', '/%ff', '/a?x=%zz', `/${'x'.repeat(5000)}`])(
		'%s is malformed',
		(path) => expect(isMalformed(new URL(path, 'http://localhost'))).toBe(true),
	);

	test.each(['/', '/konzept?q=100%25', '/suche?q=M%C3%BCll+tonne', '/a?x=a%2Bb'])('%s is not', (path) =>
		expect(isMalformed(new URL(path, 'http://localhost'))).toBe(false),
	);

	test('of programs are answered in their form', async () => {
		const asks = (pathname: string, accept: string) => wantsMachineAnswer({ accept, pathname });
		expect(asks('/api/v1/editions', '*/*')).toBe(true);
		expect(asks('/konzept', 'application/json')).toBe(true);
		expect(asks('/konzept', 'text/html,application/json')).toBe(false);
		const problem = { status: 404, code: 'notFound', message: 'Weg <b>', requestId: '1' };
		const answer = problemResponse(problem);
		expect(answer.headers.get('content-type')).toContain('application/problem+json');
		expect(await answer.json()).toMatchObject({ status: 404, code: 'notFound', requestId: '1' });
		expect(await problemPage(problem, 'de').text()).toContain('Weg &lt;b>');
	});

	test('are limited by client, signing in more strictly', async () => {
		const limits = createRateLimits(100);
		const waits = async (address: string, kind: 'request' | 'signIn', count: number) => {
			let last = 0;
			for (let request = 0; request < count; request++) last = await limits.take(address, kind);
			return last;
		};
		expect(await waits('192.0.2.1', 'signIn', 120)).toBe(0);
		expect(await waits('192.0.2.1', 'signIn', 1)).toBeGreaterThan(400);
		expect(await waits('192.0.2.2', 'signIn', 1)).toBe(0);
		expect(await waits('2001:db8::1', 'request', 100)).toBe(0);
		// The same network of one household.
		expect(await waits('2001:db8:0:0:ffff::2', 'request', 1)).toBeGreaterThan(0);
		expect(await createRateLimits(0).take('192.0.2.1', 'request')).toBe(0);
	});
});

test('security headers are on every answer and leave what a route has set', () => {
	const headers = new Headers({ 'referrer-policy': 'no-referrer' });
	addSecurityHeaders(headers, { https: true });
	expect(headers.get('referrer-policy')).toBe('no-referrer');
	expect(headers.get('x-content-type-options')).toBe('nosniff');
	expect(headers.get('strict-transport-security')).toContain('max-age');
	const plain = new Headers();
	addSecurityHeaders(plain, { https: false });
	expect(plain.has('strict-transport-security')).toBe(false);
});

test('links in mails lead to the configured address, with several municipalities to the own host', async () => {
	const t = await testApp({ env: { ORIGIN: 'https://konzept.example' } });
	const first = await t.municipality();
	expect(await addressOf(t.context(first))).toBe('https://konzept.example');
	await t.municipality();
	t.app.municipalities.drop();
	expect(await addressOf(t.context(first))).toBe(`https://${first.slug}.konzept.example`);
});
