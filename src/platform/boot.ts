import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from './config/config.ts';
import { startEmbedded } from './database/embedded.ts';
import { migrate, readMigrations, type Migration } from './database/migrate.ts';

export interface BootedDatabase {
	readonly ownerUrl: string;
	readonly kind: 'embedded' | 'external';
	/** Stops the embedded server if this process started it. */
	stop(): Promise<void>;
}

/**
 * The database this configuration names: an own server by DATABASE_URL, or the embedded one.
 * @param takeOver whether an embedded server without an owner is replaced; only for who has claimed the data folder
 */
export async function bootDatabase(config: Config, takeOver = false): Promise<BootedDatabase> {
	if (config.DATABASE_URL) return { ownerUrl: config.DATABASE_URL, kind: 'external', stop: async () => {} };
	const server = await startEmbedded(config.DATA_DIR, { takeOver });
	return { ownerUrl: server.url, kind: 'embedded', stop: server.stop };
}

/** The folder with package.json, found from the sources as well as from the bundle. */
export function projectRoot(): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, 'db', 'migrations'))) {
		const above = dirname(folder);
		if (above === folder) throw new Error('The folder db/migrations was not found.');
		folder = above;
	}
	return folder;
}

export function ownMigrations(): readonly Migration[] {
	return readMigrations(join(projectRoot(), 'db', 'migrations'));
}

export async function migrateDatabase(database: BootedDatabase): Promise<readonly string[]> {
	return migrate(database.ownerUrl, ownMigrations());
}
