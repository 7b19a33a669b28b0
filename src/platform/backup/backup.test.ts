import { gunzipSync, gzipSync } from 'node:zlib';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import type { Municipality } from '../context.ts';
import { testApp } from '../testing/app.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';
import { eraseMunicipalities, tablesInOrder } from './tables.ts';

const t = await testApp();
const folder = mkdtempSync(join(tmpdir(), 'ratschlag-backup-'));
const file = join(folder, 'all.backup');
const now = new Date('2026-11-21T10:00:00Z');
let owner: pg.Client;
let here: Municipality;
let there: Municipality;

beforeAll(async () => {
	owner = new pg.Client({ connectionString: t.ownerUrl });
	await owner.connect();
});
afterAll(async () => {
	await owner.end();
	rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
	await eraseMunicipalities(owner, null);
	here = await t.municipality();
	there = await t.municipality();
	for (const municipality of [here, there]) await fill(municipality);
});

async function fill({ id }: Municipality): Promise<void> {
	const [concept, guideline, field, person] = [newId(), newId(), newId(), newId()];
	await owner.query('INSERT INTO person VALUES ($1, $2, now())', [id, person]);
	await owner.query(
		`INSERT INTO stored_file VALUES ($1, repeat('a', 64), 3, 'text/plain', '\\x00ff10', now())`,
		[id],
	);
	await owner.query(`INSERT INTO concept VALUES ($1, $2, 'Größe „10 €“ \u2028 \\ " ', '{}', now())`, [
		id,
		concept,
	]);
	// The child's id is smaller than its parent's, so it may be read first.
	await owner.query(
		`INSERT INTO element (municipality_id, concept_id, id, parent_id, position, kind, title, body, source, revision, created_at, updated_at)
		VALUES ($1, $2, $3, $4, 0, 'section', 'Titel', '[{"text":"\\u00e4\\n"}]', '', 1, now(), now()),
			($1, $2, $4, NULL, 0, 'section', 'Titel', '[]', '', 1, now(), now())`,
		[id, concept, guideline, field],
	);
	for (let count = 0; count < 3; count++)
		await owner.query(
			`INSERT INTO domain_event (municipality_id, type, version, subject_kind, subject_id, payload, request_id, occurred_at)
			VALUES ($1, 'test', 1, 'concept', $2, '{"a":[1,null]}', 'r', now())`,
			[id, concept],
		);
}

async function contents(): Promise<Record<string, unknown[]>> {
	const all: Record<string, unknown[]> = {};
	for (const { name } of await tablesInOrder(owner)) {
		const { rows } = await owner.query<{ row: string }>(
			`SELECT (to_jsonb(t) - 'transaction_id')::text AS row FROM "${name}" t ORDER BY 1`,
		);
		all[name] = rows.map(({ row }) => row);
	}
	return all;
}

test('what was backed up is there again after a restore, and nothing else', async () => {
	const before = await contents();
	await backup(t.ownerUrl, file, null, now);
	await eraseMunicipalities(owner, null);
	unwrap(await restore(t.ownerUrl, file, false));
	expect(await contents()).toEqual(before);
	await fill(here).catch(() => {});
	const { rows } = await owner.query('SELECT count(DISTINCT id) = count(*) AS unique FROM domain_event');
	expect(rows).toEqual([{ unique: true }]);
});

test('a target with data is refused, and replaced only when that is said', async () => {
	await backup(t.ownerUrl, file, null, now);
	const before = await contents();
	expect(await restore(t.ownerUrl, file, false)).toMatchObject({
		ok: false,
		failure: { code: 'targetNotEmpty' },
	});
	await owner.query(`UPDATE element SET title = 'anders'`);
	unwrap(await restore(t.ownerUrl, file, true));
	expect(await contents()).toEqual(before);
});

test('one municipality comes back without touching the other', async () => {
	await backup(t.ownerUrl, file, { id: here.id, slug: here.slug }, now);
	await owner.query(`UPDATE element SET title = 'anders'`);
	unwrap(await restore(t.ownerUrl, file, true));
	const { rows } = await owner.query<{ title: string; municipality_id: string }>(
		'SELECT title, municipality_id FROM element',
	);
	expect(rows.filter((row) => row.municipality_id === here.id).map(({ title }) => title)).toEqual([
		'Titel',
		'Titel',
	]);
	expect(rows.filter((row) => row.municipality_id === there.id).map(({ title }) => title)).toEqual([
		'anders',
		'anders',
	]);
});

test('a damaged or shortened backup changes nothing', async () => {
	await backup(t.ownerUrl, file, null, now);
	const before = await contents();
	const whole = readFileSync(file);
	const lines = gunzipSync(whole).toString().trimEnd().split('\n');
	const variants: Record<string, Buffer> = {
		'cut off': whole.subarray(0, whole.length - 40),
		'no gzip': Buffer.from('PK\u0003\u0004'),
		'without its last line': gzipSync(lines.slice(0, -1).join('\n')),
		'one row missing': gzipSync(lines.toSpliced(3, 1).join('\n')),
		'one letter changed': gzipSync(lines.join('\n').replace('Titel', 'Tytel')),
		empty: gzipSync(''),
		'another file': gzipSync('{"hello":1}\n'),
	};
	for (const [name, bytes] of Object.entries(variants)) {
		writeFileSync(file, bytes);
		const outcome = await restore(t.ownerUrl, file, true);
		expect(outcome.ok, name).toBe(false);
		expect(await contents(), name).toEqual(before);
	}
});

test('no unfinished file is left when writing fails', async () => {
	const missing = join(folder, 'no-such-folder', 'x.backup');
	await expect(backup(t.ownerUrl, missing, null, now)).rejects.toThrow();
	expect(existsSync(`${missing}.unfinished`)).toBe(false);
});
