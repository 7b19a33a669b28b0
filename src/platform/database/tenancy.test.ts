import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Municipality } from '../context.ts';
import { testApp } from '../testing/app.ts';
import { programUrl } from './migrate.ts';

/**
 * Crossing municipalities is impossible, with raw SQL and under the program's own role. Every table is tried, also
 * those of later migrations: a row of a foreign municipality is put there by the owner, with foreign keys switched off.
 */
const t = await testApp();
const owner = new pg.Client({ connectionString: t.ownerUrl });
const program = new pg.Client({ connectionString: programUrl(t.ownerUrl) });
await Promise.all([owner.connect(), program.connect()]);
afterAll(() => Promise.all([owner.end(), program.end()]));

interface Column {
	readonly name: string;
	readonly type: string;
	readonly needed: boolean;
}

const notOfAMunicipality = ['migration', 'municipality'];
const appendOnly = [
	'balance_entry',
	'balance_sheet',
	'domain_event',
	'edition',
	'edition_element',
	'event_change',
	'event_invitation',
	'mandate',
	'mandate_demand',
	'minutes_version',
	'process_field',
	'step_dependency',
	'procedural_motion',
	'vote',
	'vote_group',
	'measure_sheet_edition',
	'judgement_successor',
	'progress_request',
];
const { rows: tableRows } = await owner.query<{ name: string; guarded: boolean }>(`
	SELECT relname AS name, relrowsecurity AS guarded FROM pg_class
	WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY relname`);
const tables = tableRows.filter(({ name }) => !notOfAMunicipality.includes(name));
let own: Municipality;
let foreign: Municipality;

beforeAll(async () => {
	own = await t.municipality('Hier');
	foreign = await t.municipality('Anderswo');
	await owner.query(`SET session_replication_role = replica`);
	for (const { name } of tables) await putRow(name, foreign.id);
	await owner.query(`SET session_replication_role = origin`);
});

/** Runs as the program for one municipality and takes everything back. */
async function asProgram(municipalityId: string | null, statement: string, values: unknown[] = []) {
	await program.query('BEGIN');
	try {
		if (municipalityId !== null)
			await program.query(`SELECT set_config('app.municipality', $1, true)`, [municipalityId]);
		return await program.query<Record<string, unknown>>(statement, values);
	} finally {
		await program.query('ROLLBACK');
	}
}

describe('the role of the program', () => {
	test('owns nothing, is no superuser and cannot step over row-level security', async () => {
		const { rows } = await owner.query(`
			SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
				(SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS relations,
				(SELECT count(*)::int FROM pg_proc WHERE proowner = pg_roles.oid) AS functions,
				(SELECT count(*)::int FROM pg_namespace WHERE nspowner = pg_roles.oid) AS schemas,
				(SELECT count(*)::int FROM pg_auth_members WHERE member = pg_roles.oid) AS memberships
			FROM pg_roles WHERE rolname = 'ratschlag_app'`);
		expect(rows).toEqual([
			{
				rolsuper: false,
				rolbypassrls: false,
				rolcreaterole: false,
				rolcreatedb: false,
				rolreplication: false,
				relations: 0,
				functions: 0,
				schemas: 0,
				memberships: 0,
			},
		]);
	});

	test.each([
		'CREATE TABLE public.own (id int)',
		'ALTER TABLE public.person DISABLE ROW LEVEL SECURITY',
		'DROP POLICY own_municipality ON public.person',
		'SET ROLE ratschlag_owner',
		'TRUNCATE public.session',
		`SELECT guard_by_municipality('person')`,
		`INSERT INTO municipality VALUES (gen_random_uuid(), 'x', 'x', 'BB', now())`,
		`UPDATE municipality SET name = 'x'`,
		'DELETE FROM municipality',
		`INSERT INTO migration (name, sha256) VALUES ('x', 'x')`,
		'UPDATE domain_event SET reason = $$x$$',
		'DELETE FROM domain_event',
		'UPDATE edition SET title = $$x$$',
		'DELETE FROM edition',
		'UPDATE edition_element SET title = $$x$$',
		'DELETE FROM edition_element',
	])('cannot: %s', async (statement) => {
		await expect(asProgram(own.id, statement)).rejects.toThrow(
			/permission denied|must be owner|does not exist/,
		);
	});
});

describe.each(tables)('table $name', ({ name, guarded }) => {
	test('is guarded, with the municipality first in its primary key', async () => {
		expect(guarded).toBe(true);
		const { rows: policies } = await owner.query(
			`SELECT cmd, qual LIKE '%current_municipality%' AS reads, with_check LIKE '%current_municipality%' AS writes
			FROM pg_policies WHERE schemaname = 'public' AND tablename = $1`,
			[name],
		);
		expect(policies).toEqual([{ cmd: 'ALL', reads: true, writes: true }]);
		const { rows: key } = await owner.query(
			`SELECT attname FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]
			WHERE indrelid = $1::regclass AND indisprimary`,
			[name],
		);
		expect(key).toEqual([{ attname: 'municipality_id' }]);
	});

	test('has no foreign key that could lead into another municipality', async () => {
		const { rows } = await owner.query<{ pairs: string }>(
			`SELECT conname, (SELECT string_agg(a.attname || '=' || b.attname, ',')
				FROM unnest(conkey, confkey) AS k(here, there)
				JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.here
				JOIN pg_attribute b ON b.attrelid = confrelid AND b.attnum = k.there) AS pairs
			FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'f'`,
			[name],
		);
		for (const { pairs } of rows) expect(pairs).toMatch(/municipality_id=(municipality_id|id)/);
	});

	test('shows nothing of another municipality, and nothing at all without one', async () => {
		const count = `SELECT count(*)::int AS visible FROM ${name}`;
		const visible = async (municipalityId: string | null) =>
			(await asProgram(municipalityId, count)).rows[0]?.['visible'];
		expect(await visible(foreign.id)).toBe(1);
		expect(await visible(own.id)).toBe(0);
		expect(await visible('')).toBe(0);
		expect(await visible(null)).toBe(0);
	});

	test('cannot be written for another municipality', async () => {
		const refusal = /row-level security|permission denied/;
		const { rows: grants } = await owner.query<{ update: boolean; delete: boolean }>(
			`SELECT has_table_privilege('ratschlag_app', $1, 'UPDATE') AS update,
				has_table_privilege('ratschlag_app', $1, 'DELETE') AS delete`,
			[name],
		);
		if (appendOnly.includes(name)) expect(grants).toEqual([{ update: false, delete: false }]);
		const row = await rowFor(name, foreign.id);
		await expect(asProgram(own.id, row.insert, row.values)).rejects.toThrow(refusal);
		await expect(asProgram('', row.insert, row.values)).rejects.toThrow(refusal);
		const update = `UPDATE ${name} SET municipality_id = municipality_id`;
		const taken = `UPDATE ${name} SET municipality_id = '${own.id}'`;
		for (const statement of [update, taken, `DELETE FROM ${name}`])
			await asProgram(own.id, statement).then(
				({ rowCount }) => expect(rowCount).toBe(0),
				(error: unknown) => expect(String(error)).toMatch(refusal),
			);
		await asProgram(foreign.id, taken).then(
			() => expect.unreachable('a row was given to another municipality'),
			(error: unknown) => expect(String(error)).toMatch(refusal),
		);
	});
});

async function putRow(table: string, municipalityId: string): Promise<void> {
	const { insert, values } = await rowFor(table, municipalityId);
	await owner.query(insert, values);
}

/** Any row that the table's types and checks allow. */
async function rowFor(table: string, municipalityId: string): Promise<{ insert: string; values: unknown[] }> {
	const { rows: columns } = await owner.query<Column>(
		`SELECT attname AS name, format_type(atttypid, NULL) AS type,
			attnotnull AND NOT atthasdef AND attidentity = '' AS needed
		FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
		[table],
	);
	const { rows: checks } = await owner.query<{ definition: string }>(
		`SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'c'`,
		[table],
	);
	// Of columns of which exactly one is filled, the first.
	const either = checks.flatMap(({ definition }) => /num_nonnulls\((\w+)/.exec(definition)?.[1] ?? []);
	const needed = columns.filter((column) => column.needed || either.includes(column.name));
	const values = needed.map(({ name, type }) =>
		name === 'municipality_id'
			? municipalityId
			: sample(
					name,
					type,
					checks.map(({ definition }) => definition),
				),
	);
	const names = needed.map(({ name }) => `"${name}"`).join(', ');
	const places = needed.map((_, place) => `$${place + 1}`).join(', ');
	return { insert: `INSERT INTO ${table} (${names}) VALUES (${places})`, values };
}

function sample(column: string, type: string, checks: readonly string[]): unknown {
	const oneOf = checks
		.filter((check) => check.includes(`(${column} = ANY`))
		.map((check) => /'([^']+)'/.exec(check)?.[1])[0];
	if (oneOf !== undefined) return oneOf;
	if (column.includes('sha256') || column.endsWith('_hash')) return 'a'.repeat(64);
	if (column === 'email') return 'wanda@beispiel.de';
	// Two columns of a row differ: an edge that begins where it ends is refused.
	if (type === 'uuid')
		return `00000000-0000-7000-8000-${Buffer.from(column).toString('hex').slice(0, 12).padEnd(12, '0')}`;
	if (type === 'jsonb') return '[]';
	if (type === 'bytea') return Buffer.from('x');
	if (type === 'date') return '2026-01-01';
	if (type.startsWith('timestamp')) return `2026-01-0${column.startsWith('ends') ? 2 : 1}T00:00:00Z`;
	// A balance sheet adds up: seven columns of one each.
	if (column === 'adopted') return 7;
	if (/^(integer|bigint|smallint|numeric)/.test(type)) return 1;
	if (type === 'boolean') return false;
	if (type.endsWith('[]')) return [];
	return 'text';
}
