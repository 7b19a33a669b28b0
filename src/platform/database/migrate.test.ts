import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import pg from 'pg';
import { startEmbedded } from './embedded.ts';
import { migrate, programUrl, readMigrations } from './migrate.ts';

const folder = mkdtempSync(join(tmpdir(), 'ratschlag-owner-'));
const server = await startEmbedded(folder, { settings: ['fsync=off'] });
afterAll(async () => {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
});

async function query(url: string, statement: string): Promise<pg.QueryResult<Record<string, unknown>>> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		return await client.query(statement);
	} finally {
		await client.end();
	}
}

// docs/operations.md promises that no superuser is needed.
test('an owner who may only create roles can migrate, and again; the program may then connect', async () => {
	await query(server.url, `CREATE ROLE town LOGIN CREATEROLE PASSWORD 'secret'`);
	await query(server.url, 'CREATE DATABASE town_concept OWNER town');
	const url = server.url
		.replace('//ratschlag_owner@', '//town:secret@')
		.replace('/ratschlag?', '/town_concept?');
	const migrations = readMigrations('db/migrations');
	expect(await migrate(url, migrations)).toHaveLength(migrations.length);
	expect(await migrate(url, migrations)).toEqual([]);
	const { rows } = await query(programUrl(url), 'SELECT current_user AS me');
	expect(rows).toEqual([{ me: 'ratschlag_app' }]);
});

test('a program role with too many rights stops the migration', async () => {
	await query(server.url, 'ALTER ROLE ratschlag_app BYPASSRLS');
	await expect(migrate(server.url, readMigrations('db/migrations'))).rejects.toThrow('must not have');
});
