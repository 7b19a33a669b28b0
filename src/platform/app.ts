import { programUrl } from './database/migrate.ts';
import { openDatabase, type Database } from './database/database.ts';
import type { Config } from './config/config.ts';
import { openDirectory, type MunicipalityDirectory } from './database/municipality-directory.ts';
import { openJobQueue, type JobQueue } from './jobs/jobs.ts';
import { openLive, type Live } from './live/live.ts';
import { createLogger, type Logger } from './log.ts';
import { createMailer, type Mailer } from './mail/mailer.ts';
import { openStopping, type Stopping } from './stopping.ts';

/** The program's parts, wired by hand once per process. */
export interface App {
	readonly config: Config;
	readonly log: Logger;
	readonly database: Database;
	readonly municipalities: MunicipalityDirectory;
	readonly jobs: JobQueue;
	/** Null without a mail server. */
	readonly mailer: Mailer | null;
	readonly live: Live;
	readonly stopping: Stopping;
	/** What is still being entered while the program serves; pages say so. */
	readonly filling: { demo: boolean };
	/** The present instant; tests pass their own. */
	readonly clock: () => Date;
	/** Address under which people reach the program, without a slash at the end. */
	readonly origin: string;
	close(): Promise<void>;
}

export interface AppOptions {
	readonly config: Config;
	/** Connection string of the owner; the program itself connects as its own role. */
	readonly ownerUrl: string;
	readonly clock?: () => Date;
	readonly log?: Logger;
	readonly connections?: number;
}

export function createApp({ config, ownerUrl, clock, log, connections }: AppOptions): App {
	const logger = log ?? createLogger(config.LOG_LEVEL);
	const database = openDatabase(programUrl(ownerUrl), connections === undefined ? {} : { connections });
	const jobs = openJobQueue(programUrl(ownerUrl), logger);
	const live = openLive(programUrl(ownerUrl), logger);
	const stopping = openStopping();
	const municipalities = openDirectory(database);
	live.onMunicipalities(() => municipalities.drop());
	const mailer = createMailer(config);
	return {
		config,
		log: logger,
		database,
		municipalities,
		jobs,
		mailer,
		live,
		stopping,
		filling: { demo: false },
		clock: clock ?? (() => new Date()),
		origin: config.ORIGIN ?? `http://${reachable(config.HOST)}:${config.PORT}`,
		close: async () => {
			stopping.tell('now');
			await live.close();
			await jobs.close();
			mailer?.close();
			await database.close();
		},
	};
}

/** Listening everywhere is no address that somebody could open. */
function reachable(host: string): string {
	return host === '0.0.0.0' || host === '::' ? 'localhost' : host;
}

const key = Symbol.for('ratschlag.app');
const holder = globalThis as { [key]?: App };

/**
 * The command line runs the sources, the web pages are a bundle with copies of the same modules: both find the one
 * app of this process here (docs/adr/0002-sources-and-bundle.md).
 */
export function provideApp(app: App): void {
	holder[key] = app;
}

export function providedApp(): App | undefined {
	return holder[key];
}
