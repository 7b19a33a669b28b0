import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { failure, success, type Result } from '#shared/result.ts';
import { refreshStatistics } from '../database/statistics.ts';
import type { BackupHead, BackupTail } from './backup.ts';
import { eraseMunicipalities, tablesInOrder } from './tables.ts';

export type RestoreFailure = 'notABackup' | 'backupDamaged' | 'backupOtherSchema' | 'targetNotEmpty';

const batch = 500;

/**
 * Puts a backup back, in one transaction: everything or nothing.
 * @param force whether what is there may be replaced
 */
export async function restore(
	ownerUrl: string,
	file: string,
	force: boolean,
): Promise<Result<BackupTail, RestoreFailure>> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		await client.query('BEGIN');
		await client.query('SET CONSTRAINTS ALL DEFERRED');
		const outcome = await putBack(client, file, force);
		await client.query(outcome.ok ? 'COMMIT' : 'ROLLBACK');
		if (outcome.ok) await refreshStatistics(ownerUrl);
		return outcome;
	} catch (error) {
		await client.query('ROLLBACK').catch(() => {});
		if (isDamage(error)) return failure('backupDamaged');
		throw error;
	} finally {
		await client.end();
	}
}

async function putBack(
	client: pg.Client,
	file: string,
	force: boolean,
): Promise<Result<BackupTail, RestoreFailure>> {
	const tables = new Map((await tablesInOrder(client)).map((table) => [table.name, table]));
	const hash = createHash('sha256');
	let head: BackupHead | null = null;
	let tail: BackupTail | null = null;
	let rows = 0;
	let waiting: { table: string; rows: unknown[] } = { table: '', rows: [] };
	const flush = async (): Promise<void> => {
		const table = tables.get(waiting.table);
		if (table && waiting.rows.length > 0) await insert(client, table.name, table.columns, waiting.rows);
		waiting = { table: '', rows: [] };
	};
	for await (const line of linesOf(file)) {
		if (tail !== null) return failure('backupDamaged');
		const value = JSON.parse(line) as Partial<BackupHead & BackupTail> & { t?: string; r?: unknown };
		if (head === null) {
			if (value.format !== 'ratschlag-backup' || value.version !== 1) return failure('notABackup');
			head = value as BackupHead;
			const refused = await prepareTarget(client, head, force);
			if (refused) return refused;
		} else if (value.sha256 !== undefined && value.t === undefined) {
			tail = value as BackupTail;
			continue;
		} else if (value.t !== undefined && tables.has(value.t)) {
			if (value.t !== waiting.table || waiting.rows.length >= batch) {
				await flush();
				waiting.table = value.t;
			}
			waiting.rows.push(value.r);
			rows += 1;
		} else return failure('backupDamaged');
		hash.update(`${line}\n`);
	}
	await flush();
	if (head === null) return failure('notABackup');
	if (tail?.rows !== rows || tail.sha256 !== hash.digest('hex')) return failure('backupDamaged');
	await client.query(
		`SELECT setval(pg_get_serial_sequence('domain_event', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM domain_event), false)`,
	);
	return success(tail);
}

/** Lines end with a line feed and nothing else: Node's readline would also break at U+2028 inside a text. */
async function* linesOf(file: string): AsyncGenerator<string> {
	let rest = '';
	const text = createGunzip().setEncoding('utf8');
	// An error of the file ends `text` with it, so the loop below throws.
	pipeline(createReadStream(file), text, () => {});
	for await (const chunk of text as AsyncIterable<string>) {
		const parts = (rest + chunk).split('\n');
		rest = parts.pop() ?? '';
		yield* parts;
	}
	if (rest !== '') yield rest;
}

async function prepareTarget(
	client: pg.Client,
	head: BackupHead,
	force: boolean,
): Promise<Result<never, RestoreFailure> | null> {
	const { rows: schema } = await client.query<{ name: string }>('SELECT max(name) AS name FROM migration');
	if (schema[0]?.name !== head.schema)
		return failure('backupOtherSchema', { backup: head.schema, here: schema[0]?.name ?? '' });
	const id = head.municipality?.id ?? null;
	const { rows: there } = await client.query(
		'SELECT 1 FROM municipality WHERE $1::uuid IS NULL OR id = $1::uuid OR slug = $2 LIMIT 1',
		[id, head.municipality?.slug ?? ''],
	);
	if (there.length === 0) return null;
	if (!force) return failure('targetNotEmpty');
	const { rows: sameSlug } = await client.query<{ id: string }>(
		'SELECT id FROM municipality WHERE slug = $1',
		[head.municipality?.slug ?? ''],
	);
	await eraseMunicipalities(client, id);
	for (const other of sameSlug) await eraseMunicipalities(client, other.id);
	return null;
}

async function insert(
	client: pg.Client,
	table: string,
	columns: readonly string[],
	rows: readonly unknown[],
): Promise<void> {
	// A transaction id means something only in the server that gave it; in this one, the restore is one transaction.
	const kept = columns
		.filter((column) => column !== 'transaction_id')
		.map((column) => `"${column}"`)
		.join(', ');
	await client.query(
		`INSERT INTO "${table}" (${kept}) OVERRIDING SYSTEM VALUE
		SELECT ${kept} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
		[JSON.stringify(rows)],
	);
}

/** Broken gzip or JSON, or rows that the constraints refuse. */
function isDamage(error: unknown): boolean {
	const code = (error as { code?: unknown }).code;
	return (
		error instanceof SyntaxError || (typeof code === 'string' && (/^Z_/.test(code) || /^2[23]/.test(code)))
	);
}
