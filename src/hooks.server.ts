import { error } from '@sveltejs/kit';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { randomUUID } from 'node:crypto';
import { m } from '#paraglide/messages.js';
import { createApp, provideApp, providedApp, type App } from '#platform/app.ts';
import { bootDatabase, migrateDatabase } from '#platform/boot.ts';
import { loadConfig } from '#platform/config/config.ts';
import { anonymous } from '#platform/context.ts';
import { listMunicipalities, municipalityForHost } from '#platform/database/municipalities.ts';
import { chooseLocale, inLocale, localeCookie } from '#platform/http/locale.ts';

let app: App;

/** `ratschlag serve` provides the app; `npm run dev` has none, so it is made here. */
export const init: ServerInit = async () => {
	const provided = providedApp();
	if (provided) {
		app = provided;
		return;
	}
	const config = loadConfig(process.env);
	const database = await bootDatabase(config);
	await migrateDatabase(database);
	app = createApp({ config, ownerUrl: database.ownerUrl });
	provideApp(app);
};

export const handle: Handle = async ({ event, resolve }) => {
	const locale = chooseLocale(event.url.searchParams.get('sprache'), event.cookies.get(localeCookie));
	return inLocale(locale, async () => {
		const municipality = municipalityForHost(await listMunicipalities(app.database), event.url.host);
		if (!municipality)
			error(404, { code: 'municipalityUnknown', message: m.failure_notFound(), requestId: '' });
		event.locals.context = {
			app,
			municipality,
			actor: anonymous,
			locale,
			requestId: randomUUID(),
		};
		return resolve(event, {
			transformPageChunk: ({ html }) =>
				html.replace('%ratschlag.lang%', locale).replace('%ratschlag.dir%', 'ltr'),
		});
	});
};

export const handleError: HandleServerError = ({ kind, error: cause, event }) => {
	const requestId = event.locals.context?.requestId ?? '';
	if (kind === 'app') return { ...cause, requestId };
	const status = kind === 'unknown' ? 500 : cause.status;
	if (kind === 'unknown') app.log.error({ err: cause, requestId }, 'request failed');
	return status === 404
		? { code: 'notFound', message: m.failure_notFound(), requestId }
		: { code: 'unknown', message: m.failure_unknown(), requestId };
};
