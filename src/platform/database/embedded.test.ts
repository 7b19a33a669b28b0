import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, expect, test } from 'vitest';
import { startEmbedded, type EmbeddedServer } from './embedded.ts';

// One data folder for all tests of this file, one after the other: making one is the slowest part.
const folder = mkdtempSync(join(tmpdir(), 'ratschlag-embedded-'));
let server: EmbeddedServer | null = null;

afterEach(async () => {
	if (server) await query('DROP TABLE IF EXISTS kept');
	await server?.stop();
	server = null;
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

async function query<Row extends pg.QueryResultRow>(statement: string): Promise<Row[]> {
	const client = new pg.Client({ connectionString: server?.url });
	client.on('error', () => {});
	await client.connect();
	try {
		return (await client.query<Row>(statement)).rows;
	} finally {
		await client.end();
	}
}

function postmaster(): number {
	return Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

test('listens on a socket only, sorts German, keeps what was written over a stop', async () => {
	server = await startEmbedded(folder);
	expect(server.started).toBe(true);
	expect(await query('SHOW listen_addresses')).toEqual([{ listen_addresses: '' }]);
	expect(await query('SHOW fsync')).toEqual([{ fsync: 'on' }]);
	const sorted = await query<{ word: string }>(
		`SELECT word FROM unnest(ARRAY['Zoo', 'Äpfel', 'Apfel', 'Öl']) AS word ORDER BY word`,
	);
	expect(sorted.map(({ word }) => word)).toEqual(['Apfel', 'Äpfel', 'Öl', 'Zoo']);
	await query('CREATE TABLE kept AS SELECT 1 AS one');
	await server.stop();
	server = await startEmbedded(folder);
	expect(await query('SELECT one FROM kept')).toEqual([{ one: 1 }]);
});

test('who comes second joins the running server and does not stop it', async () => {
	server = await startEmbedded(folder);
	const second = await startEmbedded(folder);
	expect(second).toMatchObject({ started: false, url: server.url });
	await second.stop();
	expect(await query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a server that is killed starts again by itself', async () => {
	server = await startEmbedded(folder);
	await query('CREATE TABLE kept AS SELECT 1 AS one');
	const before = postmaster();
	process.kill(before, 'SIGKILL');
	for (let attempt = 0; attempt < 200; attempt++) {
		await sleep(50);
		const answered = await query('SELECT one FROM kept').catch(() => null);
		if (answered) break;
	}
	expect(await query('SELECT one FROM kept')).toEqual([{ one: 1 }]);
	expect(postmaster()).not.toBe(before);
});

test('a server left behind by a killed program is replaced by who has claimed the folder', async () => {
	const script = `
		import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))};
		await startEmbedded(${JSON.stringify(folder)});
		console.log('ready');
		setInterval(() => {}, 1000);`;
	const program = spawn(process.execPath, ['--input-type=module', '-e', script], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	await once(program.stdout, 'data');
	const orphan = postmaster();
	program.kill('SIGKILL');
	await once(program, 'exit');
	server = await startEmbedded(folder, { takeOver: true });
	expect(server.started).toBe(true);
	expect(postmaster()).not.toBe(orphan);
	expect(await query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});
