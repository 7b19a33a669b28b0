import type { Cookies } from '@sveltejs/kit';

/** On https the name itself forbids a foreign path, domain or an insecure way (RFC 6265bis, `__Host-`). */
function sessionCookieName(url: URL): string {
	return url.protocol === 'https:' ? '__Host-sitzung' : 'sitzung';
}

const base = { path: '/', httpOnly: true, sameSite: 'lax' } as const;

export function readSessionCookie(cookies: Cookies, url: URL): string | undefined {
	return cookies.get(sessionCookieName(url));
}

export function setSessionCookie(cookies: Cookies, url: URL, token: string, expires: Date): void {
	cookies.set(sessionCookieName(url), token, { ...base, secure: url.protocol === 'https:', expires });
}

export function clearSessionCookie(cookies: Cookies, url: URL): void {
	cookies.delete(sessionCookieName(url), { ...base, secure: url.protocol === 'https:' });
}
