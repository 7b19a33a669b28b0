import type { App } from '../app.ts';
import { anonymous, type Context } from '../context.ts';
import type { JobMap, JobName } from './job-map.ts';
import type { JobData } from './jobs.ts';

/** What is done for each job. A handler that throws is tried again later. */
export type JobHandlers = {
	readonly [Name in JobName]: (context: Context, payload: JobMap[Name]) => Promise<void>;
};

export interface Workers {
	/** Takes no new job and waits for the running ones. */
	stop(): Promise<void>;
}

export interface WorkerOptions {
	readonly pollingSeconds?: number;
}

const hour = 60 * 60 * 1000;

/** Works on the jobs of all municipalities; each job runs as a call of its own for its municipality. */
export async function startWorkers(
	app: App,
	handlers: JobHandlers,
	{ pollingSeconds = 2 }: WorkerOptions = {},
): Promise<Workers> {
	const boss = await app.jobs.boss();
	const names = Object.keys(handlers) as JobName[];
	for (const name of names)
		await boss.work<JobData<typeof name>>(
			name,
			{ pollingIntervalSeconds: pollingSeconds, batchSize: 1 },
			async ([job]) => {
				if (job) await runJob(app, handlers, name, job.id, job.data);
			},
		);
	const sweep = () => enqueueSweeps(app).catch((error: unknown) => app.log.warn({ err: error }, 'sweep'));
	await sweep();
	const timer = setInterval(sweep, hour).unref();
	return {
		stop: async () => {
			clearInterval(timer);
			await Promise.all(names.map((name) => boss.offWork(name, { wait: true })));
		},
	};
}

async function runJob<Name extends JobName>(
	app: App,
	handlers: JobHandlers,
	name: Name,
	jobId: string,
	data: JobData<Name>,
): Promise<void> {
	const municipality = await app.municipalities.byId(data.municipalityId);
	// Its municipality has been erased since: nothing is left to do.
	if (!municipality) return;
	const requestId = `job-${jobId}`;
	const handler: (context: Context, payload: JobMap[Name]) => Promise<void> = handlers[name];
	try {
		await handler({ app, municipality, actor: anonymous, locale: 'de', requestId }, data);
		app.log.info({ requestId, job: name, municipality: municipality.slug }, 'job done');
	} catch (error) {
		app.log.warn({ requestId, job: name, municipality: municipality.slug, err: error }, 'job failed');
		throw error;
	}
}

/** Once an hour for each municipality, however many processes there are. */
async function enqueueSweeps(app: App): Promise<void> {
	const boss = await app.jobs.boss();
	for (const { id } of await app.municipalities.all())
		await boss.send('sweep', { municipalityId: id }, { singletonKey: id, singletonSeconds: hour / 1000 });
}
