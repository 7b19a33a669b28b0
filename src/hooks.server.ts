import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { randomUUID } from 'node:crypto';
import { m } from '#paraglide/messages.js';
import { resumeSession } from '#people/server/resume-session.ts';
import { createApp, provideApp, providedApp, type App } from '#platform/app.ts';
import { bootDatabase, migrateDatabase } from '#platform/boot.ts';
import { loadConfig } from '#platform/config/config.ts';
import { anonymous, type Locale } from '#platform/context.ts';
import { municipalityForHost } from '#platform/database/municipalities.ts';
import { logAccess } from '#platform/http/access-log.ts';
import { codeOfStatus, sentenceOf, statusOf } from '#platform/http/failures.ts';
import { uploadLimit } from '#platform/http/front-door.ts';
import { chooseLocale, inLocale, localeCookie } from '#platform/http/locale.ts';
import { isMalformed } from '#platform/http/malformed.ts';
import { answerProblem, problemPage, problemResponse, wantsMachineAnswer } from '#platform/http/problem.ts';
import { createRateLimits, type RateLimits } from '#platform/http/rate-limits.ts';
import { addSecurityHeaders } from '#platform/http/security-headers.ts';
import {
	clearSessionCookie,
	readSessionCookie,
	setSessionCookie,
} from '#platform/identity/session-cookie.ts';
import { startWorkers } from '#platform/jobs/workers.ts';
import { failure, type Failure } from '#shared/result.ts';
import { jobHandlers } from './job-handlers.ts';

let app: App;
let limits: RateLimits;

/** `ratschlag serve` provides the app; `npm run dev` has none, so it is made here. */
export const init: ServerInit = async () => {
	app = providedApp() ?? (await ownApp());
	limits = createRateLimits(app.config.REQUESTS_PER_MINUTE);
};

async function ownApp(): Promise<App> {
	const config = loadConfig(process.env);
	const database = await bootDatabase(config);
	await migrateDatabase(database);
	const made = createApp({ config, ownerUrl: database.ownerUrl });
	provideApp(made);
	await startWorkers(made, jobHandlers);
	return made;
}

/**
 * The order of concerns: request id -> language -> well-formed? -> too many? -> municipality -> session -> may this
 * page be seen without signing in? -> the page -> headers and log.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const startedAt = performance.now();
	const requestId = randomUUID();
	const locale = chooseLocale(event.url.searchParams.get('sprache'), event.cookies.get(localeCookie));
	const response = await inLocale(locale, async () => {
		const refused = await prepare(event, requestId);
		return (
			refused ??
			asProblem(
				event,
				requestId,
				await resolve(event, {
					transformPageChunk: ({ html }) =>
						html.replace('%ratschlag.lang%', locale).replace('%ratschlag.dir%', 'ltr'),
				}),
			)
		);
	});
	addSecurityHeaders(response.headers, { https: event.url.protocol === 'https:' });
	// Nobody between us and the reader keeps a refusal, or a page of somebody who is signed in.
	if (!response.headers.has('cache-control')) {
		if (response.status >= 400) response.headers.set('cache-control', 'no-store');
		else if (event.route.id?.startsWith(workplace))
			response.headers.set('cache-control', 'private, no-cache');
	}
	response.headers.set('x-request-id', requestId);
	logAccess(app.log, {
		requestId,
		method: event.request.method,
		route: event.route.id,
		municipality: event.locals.context?.municipality.slug,
		status: response.status,
		startedAt,
	});
	return response;
};

/** @returns the answer when the request goes no further */
async function prepare(event: RequestEvent, requestId: string): Promise<Response | null> {
	const locale = chooseLocale(event.url.searchParams.get('sprache'), event.cookies.get(localeCookie));
	const refuse = (reason: Failure) => refusal(event, requestId, reason);
	if (isMalformed(event.url)) return refuse(failure('malformedRequest').failure);
	const wait = await limits.take(event.getClientAddress(), limitedKind(event));
	if (wait > 0) return refuse(failure('rateLimited', { seconds: wait }).failure);
	const municipality = municipalityForHost(await app.municipalities.all(), event.url.host);
	if (!municipality) return refuse(failure('municipalityUnknown').failure);
	event.locals.context = { app, municipality, actor: anonymous, locale, requestId };
	event.locals.session = null;
	if (event.url.searchParams.get('sprache') === locale)
		event.cookies.set(localeCookie, locale, {
			path: '/',
			maxAge: 365 * 24 * 60 * 60,
			sameSite: 'lax',
			secure: event.url.protocol === 'https:',
		});
	await recogniseSession(event);
	return guard(event, requestId);
}

async function recogniseSession(event: RequestEvent): Promise<void> {
	const token = readSessionCookie(event.cookies, event.url);
	if (token === undefined) return;
	const session = await resumeSession(event.locals.context, token);
	if (!session) return clearSessionCookie(event.cookies, event.url);
	const { actor, personName, sessionId: id, renewed } = session;
	event.locals.context = { ...event.locals.context, actor };
	event.locals.session = { id, personName };
	if (renewed) setSessionCookie(event.cookies, event.url, renewed.token, renewed.expiresAt);
}

const workplace = '/(arbeit)';
const openPages = ['/(arbeit)/arbeit/anmelden', '/(arbeit)/arbeit/abmelden'];

/** The workplace is for people who are signed in; here, so that no page, form or stream can be forgotten. */
function guard(event: RequestEvent, requestId: string): Response | null {
	const route = event.route.id ?? '';
	const open = openPages.some((page) => route === page || route.startsWith(`${page}/`));
	if (!route.startsWith(workplace) || open || event.locals.session) return null;
	const reads = event.request.method === 'GET' || event.request.method === 'HEAD';
	const plainVisit = reads && !wantsMachineAnswer(askerOf(event));
	if (!plainVisit && !event.isDataRequest)
		return refusal(event, requestId, failure('signInRequired').failure);
	const signIn = `/arbeit/anmelden?weiter=${encodeURIComponent(event.url.pathname + event.url.search)}`;
	// Scripted navigation understands only the framework's own redirect; a visit gets an answer with our headers.
	if (event.isDataRequest) redirect(303, signIn);
	return new Response(null, { status: 303, headers: { location: signIn } });
}

function limitedKind(event: RequestEvent): 'signIn' | 'contribution' | 'request' {
	const written = ['/(public)/mitmachen', '/(public)/termine'].some((room) =>
		event.route.id?.startsWith(room),
	);
	if (written && event.request.method === 'POST') return 'contribution';
	const signIn = event.route.id?.startsWith('/(arbeit)/arbeit/anmelden') && event.request.method === 'POST';
	// The personas of the demo are open to everybody: there is nothing to guess.
	return signIn && event.url.search !== '?/persona' ? 'signIn' : 'request';
}

function refusal(event: RequestEvent, requestId: string, reason: Failure): Response {
	const locale = chooseLocale(event.url.searchParams.get('sprache'), event.cookies.get(localeCookie));
	const problem = {
		status: statusOf(reason),
		code: reason.code,
		message: sentenceOf(reason, locale),
		requestId,
	};
	const response = answerProblem(problem, locale, askerOf(event));
	if (reason.details['seconds']) response.headers.set('retry-after', String(reason.details['seconds']));
	return response;
}

function askerOf({ request, url, isDataRequest }: RequestEvent) {
	return {
		accept: request.headers.get('accept'),
		pathname: url.pathname,
		scripted: isDataRequest || request.headers.has('x-sveltekit-action'),
	};
}

/**
 * Interfaces for programs answer errors in one form, whoever raised them; people get a page in their language also
 * where the framework would answer with a few English words.
 */
async function asProblem(event: RequestEvent, requestId: string, response: Response): Promise<Response> {
	if (response.status < 400) return response;
	if (!/^\/(api|oparl)\//.test(event.url.pathname)) {
		if (response.headers.has('content-security-policy') || isForScripts(event, response)) return response;
		const { code, message } = saidByStatus(response.status, event.locals.context.locale);
		const page = problemPage(
			{ status: response.status, code, message, requestId },
			event.locals.context.locale,
		);
		return withTheirHeaders(page, response);
	}
	if (response.headers.get('content-type')?.startsWith('application/problem+json')) return response;
	const body = (await response.json().catch(() => ({}))) as { code?: string; message?: string };
	const said = saidByStatus(response.status, event.locals.context.locale);
	const { code = said.code, message = said.message } = body;
	const problem = problemResponse({ status: response.status, code, message, requestId });
	return withTheirHeaders(problem, response);
}

/** What a status needs besides its text. */
function withTheirHeaders(answer: Response, former: Response): Response {
	for (const name of ['allow', 'retry-after']) {
		const value = former.headers.get(name);
		if (value) answer.headers.set(name, value);
	}
	return answer;
}

function isForScripts(event: RequestEvent, response: Response): boolean {
	const type = response.headers.get('content-type') ?? '';
	return event.isDataRequest || /json|javascript|css|image/.test(type);
}

function saidByStatus(status: number, locale: Locale): { code: string; message: string } {
	const code = codeOfStatus(status);
	return {
		code,
		message: sentenceOf(failure(code, { limit: uploadLimit.text, seconds: 60 }).failure, locale),
	};
}

export const handleError: HandleServerError = ({ kind, error: cause, event }) => {
	const requestId = event.locals.context?.requestId ?? '';
	if (kind === 'app') return { ...cause, requestId };
	if (kind === 'unknown' && (isUnstorableText(cause) || isUnreadableForm(cause)))
		return { status: 400, code: 'invalidInput', message: m.failure_invalidInput(), requestId };
	const status = kind === 'unknown' ? 500 : cause.status;
	if (kind === 'unknown') app.log.error({ err: cause, requestId }, 'request failed');
	return { ...saidByStatus(status, event.locals.context?.locale ?? 'de'), requestId };
};

/** A body that is no form, whatever its head says: broken multipart, an unknown or forbidden action. */
function isUnreadableForm(cause: unknown): boolean {
	if (!(cause instanceof Error)) return false;
	return (
		/form-?data|x-www-form-urlencoded|deserialize|action_name_reserved/i.test(cause.message) ||
		// The client went away; a lost connection to the database has another message and stays an error.
		(cause.message === 'aborted' && (cause as { code?: unknown }).code === 'ECONNRESET')
	);
}

/** NUL bytes in a form: PostgreSQL refuses them as text (22021) and in JSON (22P05). */
function isUnstorableText(cause: unknown): boolean {
	const code = (cause as { code?: unknown } | null)?.code;
	return code === '22021' || code === '22P05';
}
