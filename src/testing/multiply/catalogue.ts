import type { ClientBase } from 'pg';
import { tablesInOrder } from '#platform/backup/tables.ts';

export interface Column {
	readonly name: string;
	readonly type: string;
}

export interface Table {
	readonly name: string;
	/** Those that are filled by an INSERT; the others fill themselves. */
	readonly columns: readonly Column[];
	/** What is unique in it is looked at when the transaction ends, so that no row can be left out before. */
	readonly checksLate: boolean;
}

/** A foreign key: these columns of one table name a row of another. */
export interface Reference {
	readonly table: string;
	readonly columns: readonly string[];
	readonly target: string;
	readonly targetColumns: readonly string[];
}

/** All tables with rows of municipalities as the database knows them, each after those it points to. */
export async function readTables(client: ClientBase): Promise<readonly Table[]> {
	const { rows } = await client.query<{ table: string; name: string; type: string }>(`
		SELECT c.relname::text AS table, a.attname::text AS name, format_type(a.atttypid, NULL) AS type
		FROM pg_class c
		JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
			AND a.attgenerated = '' AND a.attidentity = '' AND format_type(a.atttypid, NULL) <> 'xid8'
		WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
		ORDER BY c.relname, a.attnum`);
	const { rows: late } = await client.query<{ table: string }>(`
		SELECT conrelid::regclass::text AS table FROM pg_constraint
		WHERE contype IN ('u', 'x') AND condeferrable AND connamespace = 'public'::regnamespace`);
	return (await tablesInOrder(client)).map(({ name }) => ({
		name,
		columns: rows.filter(({ table }) => table === name),
		checksLate: late.some(({ table }) => table === name),
	}));
}

export async function readReferences(client: ClientBase): Promise<readonly Reference[]> {
	const { rows } = await client.query<Reference>(`
		SELECT k.conrelid::regclass::text AS table, k.confrelid::regclass::text AS target,
			(SELECT array_agg(a.attname::text ORDER BY n) FROM unnest(k.conkey) WITH ORDINALITY AS u (num, n)
				JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.num) AS columns,
			(SELECT array_agg(a.attname::text ORDER BY n) FROM unnest(k.confkey) WITH ORDINALITY AS u (num, n)
				JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.num) AS "targetColumns"
		FROM pg_constraint k WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace`);
	return rows;
}

/** The tables to which a table points, and those to which these point. */
export function ancestorsOf(table: string, references: readonly Reference[]): ReadonlySet<string> {
	const found = new Set<string>();
	const visit = (name: string): void => {
		for (const { target } of references.filter((one) => one.table === name))
			if (!found.has(target)) {
				found.add(target);
				visit(target);
			}
	};
	visit(table);
	return found;
}
