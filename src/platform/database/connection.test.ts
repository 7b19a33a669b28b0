import pg from 'pg';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { testApp } from '../testing/app.ts';
import type { DatabaseTransaction } from './database.ts';

const t = await testApp();
const owner = new pg.Client({ connectionString: t.ownerUrl });
await owner.connect();
afterAll(() => owner.end());
const { id } = await t.municipality();

const slug = (db: DatabaseTransaction) =>
	db.selectFrom('municipality').select('slug').where('id', '=', id).execute();
const answers = () => t.app.database.forMunicipality(id, slug);

async function own(db: DatabaseTransaction): Promise<number> {
	const { rows } = await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(db);
	return rows[0]?.pid ?? 0;
}

/** As when the database is restarted, or fails over. */
async function cut(pid: number): Promise<void> {
	await owner.query('SELECT pg_terminate_backend($1)', [pid]);
}

test('a connection lost between two statements costs its transaction, not the program', async () => {
	const lost = t.app.database.forMunicipality(id, async (db) => {
		await cut(await own(db));
		await new Promise((resolve) => setTimeout(resolve, 200));
		return slug(db);
	});
	await expect(lost).rejects.toThrow();
	expect(await answers()).toHaveLength(1);
});

test('a connection lost in a statement costs its transaction, not the program', async () => {
	const lost = t.app.database.forMunicipality(id, async (db) => {
		const pid = await own(db);
		setTimeout(() => void cut(pid), 100);
		await sql`SELECT pg_sleep(${5})`.execute(db);
	});
	await expect(lost).rejects.toThrow();
	expect(await answers()).toHaveLength(1);
});

test('a statement that fails in its preparation, and one that fails when run, leave the connection as it was', async () => {
	for (let round = 0; round < 12; round++) {
		const failing = [
			(db: DatabaseTransaction) => sql`SELECT nothing FROM municipality WHERE slug = ${'a'}`.execute(db),
			(db: DatabaseTransaction) => sql`SELECT 1 / ${0}::integer`.execute(db),
		];
		for (const statement of failing)
			await expect(t.app.database.forMunicipality(id, statement)).rejects.toThrow();
		expect(await answers()).toHaveLength(1);
	}
});

test('a statement whose columns a migration has changed fails once on each connection, not for ever', async () => {
	await owner.query(`CREATE TABLE tried (amount integer NOT NULL); GRANT SELECT ON tried TO ratschlag_app`);
	const read = () =>
		t.app.database.forMunicipality(id, (db) =>
			sql`SELECT amount FROM tried WHERE amount <> ${1}`.execute(db),
		);
	// The second time it is prepared.
	await read();
	await read();
	await owner.query(`ALTER TABLE tried ALTER amount TYPE bigint`);
	await expect(read()).rejects.toThrow('cached plan');
	expect((await read()).rows).toEqual([]);
});
