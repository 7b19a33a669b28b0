import { afterAll, inject } from 'vitest';
import { newId } from '#shared/ids.ts';
import { createApp, type App, type AppOptions } from '../app.ts';
import { loadConfig } from '../config/config.ts';
import type { Actor, Context, Locale, Municipality } from '../context.ts';
import { createMunicipality } from '../database/municipalities.ts';
import { admin, databaseUrl } from './server.ts';

export interface TestApp {
	readonly app: App;
	/** Owner's connection string, for looking behind row-level security. */
	readonly ownerUrl: string;
	/** A new municipality with nothing in it. */
	municipality(name?: string): Promise<Municipality>;
	/** A call by somebody with these roles who is not (yet) a stored person unless an id is given. */
	context(municipality: Municipality, actor?: Partial<Actor>, locale?: Locale): Context;
}

let count = 0;

/** An app on a database of its own, cloned from the template; call at the top of a test file. */
export async function testApp(
	options: Partial<AppOptions> & { env?: Record<string, string> } = {},
): Promise<TestApp> {
	const serverUrl = inject('serverUrl');
	const name = `ratschlag_test_${process.pid}_${Date.now().toString(36)}_${count++}`;
	await admin(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${inject('templateDatabase')}`);
	const ownerUrl = databaseUrl(serverUrl, name);
	const app = createApp({
		config: loadConfig({ LOG_LEVEL: 'silent', RATSCHLAG_DEMO: '0', ...options.env }),
		ownerUrl,
		connections: 8,
		...options,
	});
	afterAll(async () => {
		await app.close();
		await admin(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
	});
	return {
		app,
		ownerUrl,
		municipality: async (municipalityName = 'Musterfelde') => {
			const municipality: Municipality = {
				id: newId(),
				slug: `ort-${newId()}`,
				name: municipalityName,
				state: 'BB',
			};
			await app.database.withoutMunicipality((db) => createMunicipality(db, municipality, app.clock()));
			return municipality;
		},
		context: (municipality, actor = {}, locale = 'de') => ({
			app,
			municipality,
			actor: { personId: null, roles: [], organizations: [], ...actor },
			locale,
			requestId: 'test',
		}),
	};
}
