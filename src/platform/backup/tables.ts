import type { ClientBase } from 'pg';

/** A table with rows of municipalities, as the backup sees it. */
export interface GuardedTable {
	readonly name: string;
	/** Column that names the municipality: `id` in the table of municipalities itself. */
	readonly key: 'id' | 'municipality_id';
	readonly columns: readonly string[];
}

/** All tables of the program, each after the tables it points to. */
export async function tablesInOrder(client: ClientBase): Promise<readonly GuardedTable[]> {
	const { rows: tables } = await client.query<{ name: string; columns: string[] }>(`
		SELECT c.relname::text AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
		FROM pg_class c
		JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
		WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> 'migration'
		GROUP BY c.relname ORDER BY c.relname`);
	const { rows: references } = await client.query<{ source: string; target: string }>(`
		SELECT DISTINCT conrelid::regclass::text AS source, confrelid::regclass::text AS target
		FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conrelid <> confrelid`);
	const placed: string[] = [];
	const waiting = new Set(tables.map(({ name }) => name));
	while (waiting.size > 0) {
		const ready = [...waiting].filter(
			(name) => !references.some(({ source, target }) => source === name && waiting.has(target)),
		);
		if (ready.length === 0) throw new Error('The tables point at each other in a circle.');
		for (const name of ready) {
			placed.push(name);
			waiting.delete(name);
		}
	}
	return placed.map((name) => ({
		name,
		key: name === 'municipality' ? 'id' : 'municipality_id',
		columns: tables.find((table) => table.name === name)?.columns ?? [],
	}));
}

/** Removes everything of one municipality, or of all; only for a restore or a fresh demo. Runs in the caller's transaction. */
export async function eraseMunicipalities(client: ClientBase, municipalityId: string | null): Promise<void> {
	await client.query('SET CONSTRAINTS ALL DEFERRED');
	for (const { name, key } of (await tablesInOrder(client)).toReversed())
		await client.query(`DELETE FROM "${name}" WHERE $1::uuid IS NULL OR "${key}" = $1::uuid`, [
			municipalityId,
		]);
}
