import pg from 'pg';
import type { App } from '#platform/app.ts';
import { listEditions } from '#concept/server/read-editions.ts';
import { commandLine } from '#people/domain/roles.ts';
import type { Context, Municipality } from '#platform/context.ts';
import { eraseMunicipalities } from '#platform/backup/tables.ts';
import { listMunicipalities } from '#platform/database/municipalities.ts';
import { refreshStatistics } from '#platform/database/statistics.ts';
import { buildDemo, demoMunicipality, demoSlug } from '#examples/build-demo.ts';
import { buildLife, buildTown, lacksLife } from '#examples/build-life.ts';
import { buildMunicipality, on } from '#examples/builders/municipality.ts';

/**
 * What must be there before the program serves: the demo municipality, where it is missing or where making it was cut
 * off. Its life may still be missing (`fillDemo`).
 */
export async function ensureDemo(app: App, ownerUrl: string): Promise<void> {
	const municipality = await findDemo(app);
	const editions = municipality ? await listEditions(demoContext(app, municipality)) : [];
	if (editions.length > 0) return;
	await startAnew(app, ownerUrl);
	await refreshStatistics(ownerUrl);
}

/** Enters the life of the demo municipality where it is missing, while the program serves. */
export async function fillDemo(app: App, ownerUrl: string): Promise<void> {
	const municipality = app.config.RATSCHLAG_DEMO === 'life' ? await findDemo(app) : undefined;
	if (!municipality || !(await lacksLife(app, municipality))) return;
	const stop = new AbortController();
	const forget = app.stopping.on(() => stop.abort());
	app.filling.demo = true;
	try {
		await buildLife(app, municipality, stop.signal);
		await refreshStatistics(ownerUrl);
	} catch (error) {
		// Nothing of it is there then; the next start tries again.
		if (!stop.signal.aborted) app.log.error({ err: error }, 'the demo could not be filled');
	} finally {
		app.filling.demo = false;
		forget();
	}
}

/** Everything of the demo municipality is built anew, with its life; other municipalities are not touched. */
export async function resetDemo(app: App, ownerUrl: string): Promise<Municipality> {
	const municipality = await startAnew(app, ownerUrl);
	if (app.config.RATSCHLAG_DEMO !== 'concept') await buildLife(app, municipality);
	await refreshStatistics(ownerUrl);
	return municipality;
}

async function startAnew(app: App, ownerUrl: string): Promise<Municipality> {
	const old = await findDemo(app);
	if (old) await erase(ownerUrl, old);
	if (app.config.RATSCHLAG_DEMO === 'concept') return buildDemo(app);
	const municipality = await buildMunicipality(on(app, '2020-09-28T08:00:00Z'), demoMunicipality);
	await buildTown(app, municipality);
	return municipality;
}

async function erase(ownerUrl: string, { id }: Municipality): Promise<void> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		await client.query('BEGIN');
		await eraseMunicipalities(client, id);
		await client.query('COMMIT');
	} finally {
		await client.end();
	}
}

async function findDemo(app: App): Promise<Municipality | undefined> {
	return (await listMunicipalities(app.database)).find(({ slug }) => slug === demoSlug);
}

function demoContext(app: App, municipality: Municipality): Context {
	return { app, municipality, actor: commandLine, locale: 'de', requestId: 'demo' };
}
