import pg from 'pg';
import type { App } from '#platform/app.ts';
import type { Municipality } from '#platform/context.ts';
import { eraseMunicipalities } from '#platform/backup/tables.ts';
import { listMunicipalities } from '#platform/database/municipalities.ts';
import { buildDemo, demoSlug } from '#examples/build-demo.ts';

/** Fills the demo municipality where it is missing. */
export async function ensureDemo(app: App): Promise<void> {
	const known = await listMunicipalities(app.database);
	if (!known.some(({ slug }) => slug === demoSlug)) await buildDemo(app);
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
