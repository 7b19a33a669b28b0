import { CamelCasePlugin, CompiledQuery, Kysely, type Transaction } from 'kysely';
import pg from 'pg';
import type { Id } from '#shared/ids.ts';
import { preparingPool } from './preparing-pool.ts';
import type { DB } from './schema.ts';
import { UnbegunDialect } from './unbegun-dialect.ts';

// DATE columns are plain dates (YYYY-MM-DD), never instants; bigint counters fit a number here.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export type DatabaseTransaction = Transaction<DB>;

export interface Database {
	/**
	 * Runs work for one municipality in one transaction: commits when it resolves, rolls back when it throws.
	 * Row-level security shows this municipality's rows only.
	 */
	forMunicipality<Value>(
		municipalityId: Id,
		work: (db: DatabaseTransaction) => Promise<Value>,
	): Promise<Value>;
	/** The door without a municipality: sees public names of municipalities, and no guarded row at all. */
	withoutMunicipality<Value>(work: (db: DatabaseTransaction) => Promise<Value>): Promise<Value>;
	/** For LISTEN: a connection of its own, not from the pool. */
	readonly url: string;
	close(): Promise<void>;
}

/** @param url connection string of the program's role */
export function openDatabase(url: string, options: { readonly connections?: number } = {}): Database {
	const pool = new pg.Pool({
		connectionString: url,
		max: options.connections ?? 20,
		idleTimeoutMillis: 30_000,
		connectionTimeoutMillis: 10_000,
	});
	// A connection that breaks is replaced by the pool, and what was running on it fails. Without a listener it would
	// end the process: idle ones are heard at the pool, those at work only at themselves.
	pool.on('error', () => {});
	pool.on('connect', (client) => client.on('error', () => {}));
	const kysely = new Kysely<DB>({
		dialect: new UnbegunDialect({ pool: preparingPool(pool) }),
		// Columns are snake_case in SQL and camelCase here; keys inside JSON stay as they are.
		plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
	});
	const run = <Value>(
		municipality: string,
		work: (db: DatabaseTransaction) => Promise<Value>,
	): Promise<Value> =>
		kysely.transaction().execute(async (db) => {
			// Both at once: without values, several statements go as one.
			await db.executeQuery(
				CompiledQuery.raw(
					`BEGIN; SELECT set_config('app.municipality', ${pg.escapeLiteral(municipality)}, true)`,
				),
			);
			return work(db);
		});
	return {
		url,
		forMunicipality: run,
		withoutMunicipality: (work) => run('', work),
		close: () => kysely.destroy(),
	};
}
