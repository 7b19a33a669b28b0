import { PgBoss } from 'pg-boss';
import type { DatabaseTransaction } from '../database/database.ts';
import { jobSchema } from '../database/migrate.ts';
import type { Logger } from '../log.ts';
import type { Transaction } from '../transaction.ts';
import type { JobMap, JobName } from './job-map.ts';
import { countJobs } from './job.store.ts';

export { countJobs };

/** The connection to the queues; made with the app, opened by the first job that is sent or worked on. */
export interface JobQueue {
	boss(): Promise<PgBoss>;
	close(): Promise<void>;
}

/** What lies in the queue: a job always knows its municipality. */
export type JobData<Name extends JobName> = JobMap[Name] & { readonly municipalityId: string };

export interface EnqueueOptions {
	readonly startAfter?: Date;
	/** Of several unfinished jobs with the same key only one is kept. */
	readonly singletonKey?: string;
}

/** @param url connection string of the program's role, which has only rows to read and write here */
export function openJobQueue(url: string, log: Logger): JobQueue {
	let running: Promise<PgBoss> | undefined;
	return {
		boss: () => {
			running ??= startBoss(url, log).catch((error: unknown) => {
				running = undefined;
				throw error;
			});
			return running;
		},
		close: async () => {
			const boss = await running?.catch(() => undefined);
			running = undefined;
			await boss?.stop({ graceful: true, timeout: 15_000 });
		},
	};
}

async function startBoss(url: string, log: Logger): Promise<PgBoss> {
	const boss = new PgBoss({
		connectionString: url,
		schema: jobSchema,
		max: 3,
		// Tables and queues are made at migration by their owner; these four would want to own them.
		migrate: false,
		schedule: false,
		persistQueueStats: false,
		reindex: false,
	});
	boss.on('error', (error) => log.warn({ err: error }, 'job queue'));
	return boss.start();
}

/** Puts a job into the queue in the use case's transaction: it exists if and only if the change does. */
export async function enqueue<Name extends JobName>(
	tx: Transaction,
	name: Name,
	payload: JobMap[Name],
	options: EnqueueOptions = {},
): Promise<void> {
	const boss = await tx.jobs.boss();
	await boss.send(
		name,
		{ ...payload, municipalityId: tx.municipality.id },
		{ ...options, db: { executeSql: (text, values) => runRaw(tx.db, text, values) } },
	);
}

async function runRaw(
	db: DatabaseTransaction,
	text: string,
	values: readonly unknown[] = [],
): Promise<{ rows: unknown[] }> {
	const result = await db.executeQuery({
		sql: text,
		parameters: values,
		query: { kind: 'RawNode', sqlFragments: [text], parameters: [] },
		queryId: { queryId: 'job' },
	});
	return { rows: [...result.rows] };
}
