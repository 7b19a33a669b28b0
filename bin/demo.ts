import pg from 'pg';
import type { App } from '#platform/app.ts';
import { listEditions } from '#concept/server/read-editions.ts';
import { commandLine } from '#people/domain/roles.ts';
import type { Context, Municipality } from '#platform/context.ts';
import { eraseMunicipalities } from '#platform/backup/tables.ts';
import { listMunicipalities } from '#platform/database/municipalities.ts';
import { buildDemo, demoSlug } from '#examples/build-demo.ts';

/** Fills the demo municipality where it is missing, or where filling it was cut off. */
export async function ensureDemo(app: App, ownerUrl: string): Promise<void> {
	const municipality = (await listMunicipalities(app.database)).find(({ slug }) => slug === demoSlug);
	const editions = municipality ? await listEditions(demoContext(app, municipality)) : [];
	if (editions.length === 0) await resetDemo(app, ownerUrl);
}

function demoContext(app: App, municipality: Municipality): Context {
	return { app, municipality, actor: commandLine, locale: 'de', requestId: 'demo' };
}

/** Everything of the demo municipality is built anew; other municipalities are not touched. */
export async function resetDemo(app: App, ownerUrl: string): Promise<Municipality> {
	const old = (await listMunicipalities(app.database)).find(({ slug }) => slug === demoSlug);
	if (old) {
		const client = new pg.Client({ connectionString: ownerUrl });
		await client.connect();
		try {
			await client.query('BEGIN');
			await eraseMunicipalities(client, old.id);
			await client.query('COMMIT');
		} finally {
			await client.end();
		}
	}
	return buildDemo(app);
}
