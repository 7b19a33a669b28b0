import { createApp, type App } from '#platform/app.ts';
import { bootDatabase, migrateDatabase, type BootedDatabase } from '#platform/boot.ts';
import { commandLine } from '#people/domain/roles.ts';
import { loadConfig } from '#platform/config/config.ts';
import type { Context, Municipality } from '#platform/context.ts';
import { claimDataFolder } from '#platform/data-folder.ts';
import { listMunicipalities } from '#platform/database/municipalities.ts';
import { EmbeddedServerError } from '#platform/database/embedded-error.ts';
import { m } from '#paraglide/messages.js';
import { CommandError, type CommandIo } from './io.ts';

/**
 * Runs work with an up-to-date database: beside a running server, or by starting the embedded database and
 * stopping it again.
 */
export async function withDatabase<Value>(
	work: (database: BootedDatabase) => Promise<Value>,
	environment: NodeJS.ProcessEnv = process.env,
): Promise<Value> {
	const config = loadConfig(environment);
	const release = config.DATABASE_URL ? null : tryClaim(config.DATA_DIR);
	try {
		// Without a claim somebody else is serving from this folder: then we only join.
		const database = await bootDatabase(config, release !== null);
		try {
			return await work(database);
		} finally {
			await database.stop();
		}
	} finally {
		release?.();
	}
}

function tryClaim(dataDir: string): (() => void) | null {
	try {
		return claimDataFolder(dataDir);
	} catch (error) {
		if (error instanceof EmbeddedServerError) return null;
		throw error;
	}
}

export async function withApp<Value>(
	work: (app: App, database: BootedDatabase) => Promise<Value>,
): Promise<Value> {
	return withDatabase(async (database) => {
		await migrateDatabase(database);
		const config = loadConfig(process.env);
		const app = createApp({
			config: { ...config, LOG_LEVEL: 'silent' },
			ownerUrl: database.ownerUrl,
			connections: 4,
		});
		try {
			return await work(app, database);
		} finally {
			await app.close();
		}
	});
}

/** A call by the operator at the command line: not a person, but may do what the process lead may. */
export function operatorContext(app: App, municipality: Municipality, io: CommandIo): Context {
	return {
		app,
		municipality,
		actor: commandLine,
		locale: io.locale,
		requestId: `command-${process.pid}`,
	};
}

export async function municipalityBySlug(app: App, slug: string, io: CommandIo): Promise<Municipality> {
	const found = (await listMunicipalities(app.database)).find((municipality) => municipality.slug === slug);
	if (!found) throw new CommandError(m.cli_municipality_unknown({ slug }, { locale: io.locale }));
	return found;
}
