import { createHash, createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { queues } from '../jobs/job-map.ts';

/** Any constant number; all program instances that start at once wait here for the first. */
const advisoryLock = 7_231_000_117;
const programRole = 'ratschlag_app';
/** The name is kept from the first release on, because clusters of operators know it. */
export const jobSchema = 'jobs';

export interface Migration {
	readonly name: string;
	readonly sql: string;
}

export function readMigrations(folder: string): readonly Migration[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.sql'))
		.sort()
		.map((file) => ({ name: file.replace(/\.sql$/, ''), sql: readFileSync(join(folder, file), 'utf8') }));
}

export interface SchemaState {
	readonly current: string;
	readonly pending: readonly string[];
}

export async function schemaState(ownerUrl: string, migrations: readonly Migration[]): Promise<SchemaState> {
	return withClient(ownerUrl, async (client) => {
		const done = await applied(client);
		return {
			current: [...done.keys()].at(-1) ?? '',
			pending: migrations.filter(({ name }) => !done.has(name)).map(({ name }) => name),
		};
	});
}

/**
 * Brings the schema up to date, each migration in its own transaction.
 * @returns the names of the migrations that were run
 * @throws when a migration that was run has changed since
 */
export async function migrate(
	ownerUrl: string,
	migrations: readonly Migration[],
): Promise<readonly string[]> {
	return withClient(ownerUrl, async (client) => {
		await client.query('SELECT pg_advisory_lock($1)', [advisoryLock]);
		try {
			await prepare(client, ownerUrl);
			const done = await applied(client);
			const run: string[] = [];
			for (const migration of migrations) {
				const hash = createHash('sha256').update(migration.sql).digest('hex');
				const known = done.get(migration.name);
				if (known === hash) continue;
				if (known !== undefined) throw new Error(`Migration ${migration.name} has changed after it was run.`);
				await client.query('BEGIN');
				try {
					await client.query(migration.sql);
					await client.query('INSERT INTO migration (name, sha256) VALUES ($1, $2)', [migration.name, hash]);
					await client.query('COMMIT');
				} catch (error) {
					await client.query('ROLLBACK');
					throw new Error(`Migration ${migration.name} failed: ${(error as Error).message}`, {
						cause: error,
					});
				}
				run.push(migration.name);
			}
			await prepareJobs(client, ownerUrl);
			return run;
		} finally {
			await client.query('SELECT pg_advisory_unlock($1)', [advisoryLock]);
		}
	});
}

/** Connection string of the program's role, which owns nothing and cannot bypass row-level security. */
export function programUrl(ownerUrl: string): string {
	const url = new URL(ownerUrl.replace('@/', '@localhost/'));
	const withoutHost = ownerUrl.includes('@/');
	url.username = programRole;
	url.password = programPassword(ownerUrl);
	return withoutHost ? url.href.replace('@localhost/', '@/') : url.href;
}

/** Derived from the owner's, so that several program instances agree without a further secret. */
function programPassword(ownerUrl: string): string {
	const password = new URL(ownerUrl.replace('@/', '@localhost/')).password;
	return createHmac('sha256', `ratschlag ${password}`).update(programRole).digest('hex');
}

async function prepare(client: pg.Client, ownerUrl: string): Promise<void> {
	// Databases of one server share its roles: two that migrate at once must not create the role twice.
	await client.query(`
		DO $$ BEGIN
			IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${programRole}') THEN
				CREATE ROLE ${programRole};
			END IF;
		EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
		END $$`);
	await retryOnConcurrentUpdate(() =>
		client.query(`ALTER ROLE ${programRole} LOGIN NOINHERIT PASSWORD '${programPassword(ownerUrl)}'`),
	);
	// Only a superuser may say NOSUPERUSER and the like; a new role has none of these, and one that has is refused.
	const { rows } = await client.query(
		`SELECT FROM pg_roles WHERE rolname = '${programRole}'
			AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)`,
	);
	if (rows.length > 0)
		throw new Error(`The role ${programRole} has rights that the program must not have. Take them away.`);
	await client.query(`
		CREATE TABLE IF NOT EXISTS migration (
			name text PRIMARY KEY,
			sha256 text NOT NULL,
			run_at timestamptz NOT NULL DEFAULT now()
		);
		REVOKE CREATE ON SCHEMA public FROM PUBLIC;
		GRANT USAGE ON SCHEMA public TO ${programRole};
		GRANT SELECT ON migration TO ${programRole};`);
}

async function retryOnConcurrentUpdate(run: () => Promise<unknown>): Promise<void> {
	for (let attempt = 1; ; attempt++) {
		try {
			await run();
			return;
		} catch (error) {
			if (attempt === 10 || !/concurrently updated/.test((error as Error).message)) throw error;
			await new Promise((resolve) => setTimeout(resolve, 20 * attempt));
		}
	}
}

async function prepareJobs(client: pg.Client, ownerUrl: string): Promise<void> {
	const boss = new PgBoss({
		connectionString: ownerUrl,
		schema: jobSchema,
		supervise: false,
		schedule: false,
		max: 1,
	});
	await boss.start();
	for (const [name, options] of Object.entries(queues)) {
		await boss.createQueue(name, options);
		await boss.updateQueue(name, options);
	}
	await boss.stop({ graceful: false });
	await client.query(`
		GRANT USAGE ON SCHEMA ${jobSchema} TO ${programRole};
		GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${jobSchema} TO ${programRole};
		GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${jobSchema} TO ${programRole};`);
}

async function applied(client: pg.Client): Promise<ReadonlyMap<string, string>> {
	const { rows: exists } = await client.query<{ found: string | null }>(
		`SELECT to_regclass('migration')::text AS found`,
	);
	if (!exists[0]?.found) return new Map();
	const { rows } = await client.query<{ name: string; sha256: string }>(
		'SELECT name, sha256 FROM migration ORDER BY name',
	);
	return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

async function withClient<Value>(url: string, run: (client: pg.Client) => Promise<Value>): Promise<Value> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		return await run(client);
	} finally {
		await client.end();
	}
}
