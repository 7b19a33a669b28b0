import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deviceOf, normaliseEmail, safeReturnTo } from './sign-in.ts';

describe('where to go after signing in', () => {
	test.each(['/arbeit', '/arbeit/konzept', '/arbeit/konzept/a-1?b=2&c=%20', '/arbeit/postausgang#x'])(
		'%s is kept',
		(path) => expect(safeReturnTo(path)).toBe(path),
	);

	test.each([
		null,
		'',
		'/',
		'/konzept',
		'//evil.example',
		'/\\evil.example',
		'/arbeit//evil.example',
		'/arbeit\\evil',
		'/arbeiten',
		'https://evil.example/arbeit',
		'javascript:alert(1)',
		'/arbeit/anmelden',
		'/arbeit/abmelden?x',
		'/arbeit/x?\r\nSet-Cookie: a=b',
		'/arbeit/../konzept',
		'/arbeit/%2e%2e/%2E./konzept',
		`/arbeit/${'x'.repeat(600)}`,
	])('%s is not', (path) => expect(safeReturnTo(path)).toBe('/arbeit'));

	test('is always a page of the own workplace', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (path) => {
				const target = new URL(safeReturnTo(path), 'https://own.example');
				expect(target.origin).toBe('https://own.example');
				expect(target.pathname).toMatch(/^\/arbeit(\/|$)/);
			}),
		);
	});
});

describe('a mail address', () => {
	test('has one form', () => {
		expect(normaliseEmail('  Wanda.Beispiel@Lindenau.EXAMPLE ')).toBe('wanda.beispiel@lindenau.example');
		expect(normaliseEmail('jörg@müller.example')).toBe('jörg@müller.example');
	});

	test.each(['', '@', 'a@', '@b', 'a b@c.de', 'a@b@c', 'a@b.de,c@d.de', '<a@b.de>', 'a\n@b.de', 'a\0@b.de'])(
		'%j is none',
		(text) => expect(normaliseEmail(text)).toBeNull(),
	);
});

test('a device is recognised, and no more than that', () => {
	expect(deviceOf('Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0')).toBe(
		'Edge, Windows',
	);
	expect(deviceOf('Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile Safari')).toBe('Chrome, Android');
	expect(deviceOf('curl/8')).toBe('');
});
