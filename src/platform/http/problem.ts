import { randomBytes } from 'node:crypto';
import { m } from '#paraglide/messages.js';
import type { Locale } from '../context.ts';

export interface Problem {
	readonly status: number;
	/** Stable; docs/failures.md. */
	readonly code: string;
	/** A sentence in the reader's language. */
	readonly message: string;
	readonly requestId: string;
}

export interface Asker {
	readonly accept: string | null;
	readonly pathname: string;
	/** The framework's own script in a page of ours. */
	readonly scripted: boolean;
}

/** Programs want to read a problem, people a page. */
export function wantsMachineAnswer({ accept, pathname }: Omit<Asker, 'scripted'>): boolean {
	if (/^\/(api|oparl)(\/|$)/.test(pathname)) return true;
	return /application\/(problem\+)?json/.test(accept ?? '') && !accept?.includes('text/html');
}

/** The problem in the form in which whoever asks can read it. */
export function answerProblem(problem: Problem, locale: Locale, asker: Asker): Response {
	if (asker.scripted)
		return Response.json(
			{ type: 'error', status: problem.status, error: problem },
			{ status: problem.status, headers: { 'cache-control': 'no-store' } },
		);
	return wantsMachineAnswer(asker) ? problemResponse(problem) : problemPage(problem, locale);
}

/** RFC 9457. */
export function problemResponse({ status, code, message, requestId }: Problem): Response {
	const body = { type: `urn:ratschlag:${code}`, title: message, status, code, requestId };
	return new Response(JSON.stringify(body), {
		status,
		headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
	});
}

/** A page that needs nothing of the program: for answers that are given before it runs. */
export function problemPage(problem: Problem, locale: Locale): Response {
	const nonce = randomBytes(16).toString('base64');
	const title = m.workplace_problem_title({}, { locale });
	const html = `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${title}</title>
<style nonce="${nonce}">body{font:1.125rem/1.5 sans-serif;max-width:40rem;margin:0 auto;padding:2rem 1rem}small{color:GrayText}a{color:LinkText}</style></head>
<body><main><h1>${title}</h1>
<p>${escape(problem.message)}</p>
<p><a href="/">${m.workplace_problem_home({}, { locale })}</a></p>
<p><small>${m.workplace_problem_request({ id: problem.requestId }, { locale })}</small></p></main></body>
</html>
`;
	return new Response(html, {
		status: problem.status,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-store',
			'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
		},
	});
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
