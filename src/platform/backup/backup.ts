import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { tablesInOrder } from './tables.ts';

/**
 * The backup file: gzip of JSON lines. First a head, then one line `{"t": table, "r": row}` per row in the order in
 * which they can be put back, at the end a line with the number of rows and a checksum. One snapshot of the database,
 * so it can be taken while people work. Waiting jobs are not part of it.
 */
export interface BackupHead {
	readonly format: 'ratschlag-backup';
	readonly version: 1;
	readonly schema: string;
	readonly createdAt: string;
	/** Null: the whole installation. */
	readonly municipality: { readonly id: string; readonly slug: string } | null;
}

export interface BackupTail {
	readonly rows: number;
	/** Over all lines before, each with its line feed. */
	readonly sha256: string;
}

const batch = 500;

/** @returns the tail: how many rows were written */
export async function backup(
	ownerUrl: string,
	outFile: string,
	municipality: BackupHead['municipality'],
	now: Date,
): Promise<BackupTail> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	// Written beside and renamed at the end: there is never a half-written file under the name asked for.
	const unfinished = `${outFile}.unfinished`;
	try {
		await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
		const tail: { rows: number; sha256: string } = { rows: 0, sha256: '' };
		await pipeline(
			Readable.from(lines(client, municipality, now, tail)),
			createGzip({ level: 6 }),
			createWriteStream(unfinished, { mode: 0o600, flush: true }),
		);
		await rename(unfinished, outFile);
		return tail;
	} catch (error) {
		await rm(unfinished, { force: true });
		throw error;
	} finally {
		await client.end();
	}
}

async function* lines(
	client: pg.Client,
	municipality: BackupHead['municipality'],
	now: Date,
	tail: { rows: number; sha256: string },
): AsyncGenerator<string> {
	const hash = createHash('sha256');
	const line = (value: string): string => {
		hash.update(`${value}\n`);
		return `${value}\n`;
	};
	const { rows: schema } = await client.query<{ name: string }>('SELECT max(name) AS name FROM migration');
	const head: BackupHead = {
		format: 'ratschlag-backup',
		version: 1,
		schema: schema[0]?.name ?? '',
		createdAt: now.toISOString(),
		municipality,
	};
	yield line(JSON.stringify(head));
	for (const { name, key } of await tablesInOrder(client)) {
		await client.query(
			`DECLARE reader NO SCROLL CURSOR FOR SELECT row_to_json(t)::text AS row FROM "${name}" t
			${municipality ? `WHERE "${key}" = '${municipality.id}'` : ''}`,
		);
		for (;;) {
			const { rows } = await client.query<{ row: string }>(`FETCH ${batch} FROM reader`);
			if (rows.length === 0) break;
			tail.rows += rows.length;
			yield rows.map(({ row }) => line(`{"t":${JSON.stringify(name)},"r":${row}}`)).join('');
		}
		await client.query('CLOSE reader');
	}
	tail.sha256 = hash.digest('hex');
	yield `${JSON.stringify(tail)}\n`;
}
