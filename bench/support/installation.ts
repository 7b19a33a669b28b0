import { createApp, type App } from '#platform/app.ts';
import { bootDatabase, migrateDatabase } from '#platform/boot.ts';
import { loadConfig } from '#platform/config/config.ts';
import { commandLine } from '#people/domain/roles.ts';
import type { Context, Municipality } from '#platform/context.ts';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { createMunicipality } from '#platform/database/municipalities.ts';
import { replaceDraft } from '#concept/server/replace-draft.ts';
import { publishEdition } from '#concept/server/publish-edition.ts';
import { largeConcept } from '#examples/large-concept.ts';

/** Runs work on the database of a data folder, beside a running server or without one. */
export async function onDataFolder<Value>(
	dataDir: string,
	work: (app: App, ownerUrl: string) => Promise<Value>,
): Promise<Value> {
	const config = loadConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', RATSCHLAG_DEMO: '0' });
	const database = await bootDatabase(config);
	await migrateDatabase(database);
	const app = createApp({ config, ownerUrl: database.ownerUrl });
	try {
		return await work(app, database.ownerUrl);
	} finally {
		await app.close();
		await database.stop();
	}
}

export function asCommandLine(app: App, municipality: Municipality): Context {
	return { app, municipality, actor: commandLine, locale: 'de', requestId: 'bench' };
}

/** One municipality with a published concept of so many elements. */
export async function publishLargeConcept(app: App, elements: number): Promise<Municipality> {
	const municipality: Municipality = { id: newId(), slug: 'bench', name: 'Benchhausen', state: 'BB' };
	await app.database.withoutMunicipality((db) => createMunicipality(db, municipality, app.clock()));
	const context = asCommandLine(app, municipality);
	const { title, numbering, tree } = largeConcept(elements);
	unwrap(await replaceDraft(context, { title, numbering, tree, reason: 'bench', replaceUnpublished: true }));
	unwrap(await publishEdition(context, { state: 'adopted', note: '', decidedOn: '2026-01-15' }));
	return municipality;
}
