import { describe, expect, test, vi } from 'vitest';
import pg from 'pg';
import { newId } from '#shared/ids.ts';
import { failure } from '#shared/result.ts';
import { testApp } from '../testing/app.ts';
import { inTransaction } from '../transaction.ts';
import { enqueue } from './jobs.ts';
import { startWorkers, type JobHandlers } from './workers.ts';

const t = await testApp();
const quick = { pollingSeconds: 0.5 };
const idle: JobHandlers = {
	'mail.send': async () => {},
	'edition.adopted': async () => {},
	sweep: async () => {},
};

describe('jobs', () => {
	test('exist if and only if the transaction that made them does', async () => {
		const municipality = await t.municipality();
		const context = t.context(municipality);
		const [kept, rolledBack, failed] = [newId(), newId(), newId()];
		await inTransaction(context, (tx) => enqueue(tx, 'mail.send', { mailId: kept }));
		await expect(
			inTransaction(context, async (tx) => {
				await enqueue(tx, 'mail.send', { mailId: rolledBack });
				throw new Error('no');
			}),
		).rejects.toThrow('no');
		await inTransaction(context, async (tx) => {
			await enqueue(tx, 'mail.send', { mailId: failed });
			return failure('conflict');
		});
		const seen: unknown[] = [];
		const workers = await startWorkers(
			t.app,
			{
				...idle,
				'mail.send': async (call, { mailId }) => {
					seen.push([call.municipality.id, mailId, call.requestId.startsWith('job-')]);
				},
			},
			quick,
		);
		await vi.waitFor(() => expect(seen).toEqual([[municipality.id, kept, true]]), 10_000);
		await workers.stop();
	});

	test('are tried again when they fail, and are waited for at the end', async () => {
		const context = t.context(await t.municipality());
		const mailId = newId();
		let ended = false;
		const started: string[] = [];
		const workers = await startWorkers(
			t.app,
			{
				...idle,
				'mail.send': async (_, payload) => {
					started.push(payload.mailId);
					if (started.length === 1) throw new Error('first time');
					await new Promise((resolve) => setTimeout(resolve, 600));
					ended = true;
				},
			},
			quick,
		);
		await inTransaction(context, (tx) => enqueue(tx, 'mail.send', { mailId }));
		await vi.waitFor(() => expect(started).toEqual([mailId]), 10_000);
		// Nobody wants to wait for the real pause before the second attempt.
		await vi.waitFor(async () => {
			await asOwner(`UPDATE jobs.job SET start_after = now() WHERE state = 'retry'`);
			expect(started).toEqual([mailId, mailId]);
		}, 10_000);
		await workers.stop();
		expect(ended).toBe(true);
	});

	test('the queue looks after itself under the role of the program, which owns nothing', async () => {
		const problems: unknown[] = [];
		const boss = await t.app.jobs.boss();
		boss.on('error', (error) => problems.push(error));
		boss.on('warning', (warning) => problems.push(warning));
		await boss.supervise();
		expect(problems).toEqual([]);
		const { rows } = await asOwner(
			`SELECT count(*)::int AS owned FROM pg_class WHERE relowner = 'ratschlag_app'::regrole`,
		);
		expect(rows).toEqual([{ owned: 0 }]);
	});
});

async function asOwner(statement: string): Promise<pg.QueryResult> {
	const client = new pg.Client({ connectionString: t.ownerUrl });
	await client.connect();
	try {
		return await client.query(statement);
	} finally {
		await client.end();
	}
}
