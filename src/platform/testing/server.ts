import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../database/embedded.ts';
import { migrate, readMigrations } from '../database/migrate.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Owner's connection string of the server on which tests make their databases. */
		serverUrl: string;
		templateDatabase: string;
	}
}

/**
 * Once per test run: a PostgreSQL (DATABASE_URL, or an embedded one in a temporary folder) with a migrated template,
 * from which each test file clones a database of its own.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const external = process.env['DATABASE_URL'];
	const folder = mkdtempSync(join(tmpdir(), 'ratschlag-test-'));
	// Tests need no durable disk; what survives a crash is tested apart, with the settings of the real start.
	const server = external
		? { url: external, stop: async () => {} }
		: await startEmbedded(folder, {
				settings: ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'],
			});
	const templateDatabase = `ratschlag_template_${process.pid}`;
	await admin(server.url, `CREATE DATABASE ${templateDatabase}`);
	await migrate(databaseUrl(server.url, templateDatabase), readMigrations('db/migrations'));
	project.provide('serverUrl', server.url);
	project.provide('templateDatabase', templateDatabase);
	return async () => {
		await admin(server.url, `DROP DATABASE IF EXISTS ${templateDatabase} WITH (FORCE)`);
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}

export async function admin(serverUrl: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: serverUrl });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}

/** The same server, another database. */
export function databaseUrl(serverUrl: string, name: string): string {
	return serverUrl.replace(/^(postgres(?:ql)?:\/\/[^/]*\/)[^?]*/, `$1${name}`);
}
