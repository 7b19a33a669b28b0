import pg from 'pg';
import { refreshStatistics } from '#platform/database/statistics.ts';
import type { Id } from '#shared/ids.ts';
import { readReferences, readTables, type Table } from './catalogue.ts';
import { columnOfCopy, neverCopied } from './copy-of.ts';
import { removeOrphans } from './orphans.ts';

/** One copy of everything in a municipality, except of what stays the one it is. */
export interface Copying {
	/** Makes these copies different from those of all other copyings; from 1. */
	readonly number: number;
	/** The things of these tables are not copied; copies of what belongs to them belong to them as well. */
	readonly kept: ReadonlySet<string>;
}

/**
 * Makes a municipality larger than its builders made it, inside the database: copies of its rows that have ids of
 * their own and point to each other as the originals do. Texts stay as they are, and so do ids inside JSON. Triggers
 * are silent meanwhile, so that frozen reports have copies too. Of what there may be only one at a time there is one,
 * and what hung on its copy goes.
 * @param ownerUrl the owner of the tables, a superuser
 */
export async function multiply(
	ownerUrl: string,
	municipalityId: Id,
	copyings: readonly Copying[],
): Promise<void> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		const tables = (await readTables(client)).filter(({ name }) => !neverCopied.has(name));
		await client.query('BEGIN');
		await client.query('SET LOCAL session_replication_role = replica');
		await client.query('CREATE TEMP TABLE kept_id (id uuid NOT NULL)');
		for (const table of tables) await setAside(client, table, municipalityId);
		for (const { number, kept } of copyings) {
			await keep(client, municipalityId, tables, kept);
			for (const table of tables) await copy(client, table, number);
		}
		await removeOrphans(client, await readReferences(client), municipalityId);
		await client.query('COMMIT');
	} finally {
		await client.end();
	}
	await refreshStatistics(ownerUrl);
}

/** Copies are made of what was there at first, not of copies. */
async function setAside(client: pg.Client, { name }: Table, municipalityId: Id): Promise<void> {
	await client.query(
		`CREATE TEMP TABLE "original_${name}" AS
			SELECT * FROM public."${name}" WHERE municipality_id = ${pg.escapeLiteral(municipalityId)}`,
	);
}

async function keep(
	client: pg.Client,
	municipalityId: Id,
	tables: readonly Table[],
	kept: ReadonlySet<string>,
): Promise<void> {
	const things = tables.filter(
		({ name, columns }) => kept.has(name) && columns.some((column) => column.name === 'id'),
	);
	const ids = things.map(({ name }) => `SELECT id FROM "original_${name}"`);
	await client.query('TRUNCATE kept_id');
	await client.query(
		`INSERT INTO kept_id SELECT id FROM (${['SELECT $1::uuid AS id', ...ids].join(' UNION ')}) AS every
			UNION SELECT id FROM concept WHERE municipality_id = $1`,
		[municipalityId],
	);
	await client.query('ANALYZE kept_id');
}

async function copy(client: pg.Client, { name, columns, checksLate }: Table, number: number): Promise<void> {
	const ids = columns.filter(({ type }) => type === 'uuid');
	const names = columns.map((column) => `"${column.name}"`);
	const values = columns.map((column) => columnOfCopy(name, column, number));
	const changed = ids.map((id) => `${columnOfCopy(name, id, number)} IS DISTINCT FROM o."${id.name}"`);
	await client.query(
		`INSERT INTO public."${name}" (${names.join(', ')}) SELECT ${values.join(', ')}
			FROM "original_${name}" o WHERE ${changed.join(' OR ')} ${checksLate ? '' : 'ON CONFLICT DO NOTHING'}`,
	);
}
