import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { EmbeddedServerError } from './embedded-error.ts';
import { answers, endOrphan, waitForForeignStart } from './embedded-leftovers.ts';
import { chooseRunner } from './embedded-runner.ts';

/**
 * The embedded PostgreSQL: the real server from the npm package of this platform, on a Unix socket only.
 * PostgreSQL refuses to run as root; as root it runs under another uid (docs/adr/0003-embedded-postgresql.md).
 */
export interface EmbeddedServer {
	/** Connection string of the owner role. */
	readonly url: string;
	/** False when the server was already running and belongs to another process. */
	readonly started: boolean;
	stop(): Promise<void>;
}

const owner = 'ratschlag_owner';

/** After a crash one call that syncs the file system, instead of opening every file of every database; Linux only. */
const recoverySettings = process.platform === 'linux' ? ['recovery_init_sync_method=syncfs'] : [];

/**
 * @param dataDir absolute path; its subfolder `postgres` holds the database
 * @param options.settings further server settings, e.g. `fsync=off` for tests
 * @param options.takeOver whether a running server without an owner is replaced; only for who has claimed the folder
 */
export async function startEmbedded(
	dataDir: string,
	{ settings = [], takeOver = false }: { settings?: readonly string[]; takeOver?: boolean } = {},
): Promise<EmbeddedServer> {
	const folder = join(dataDir, 'postgres');
	const socketDir = socketFolder(folder);
	const url = `postgresql://${owner}@/ratschlag?host=${encodeURIComponent(socketDir)}`;
	mkdirSync(dataDir, { recursive: true });
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const runner = chooseRunner(folder);
	mkdirSync(socketDir, { recursive: true, mode: 0o700 });
	runner.own(socketDir);

	await waitForForeignStart({ folder, socketDir, url });
	if (await answers(url)) {
		if (!takeOver) return { url, started: false, stop: async () => {} };
		// Left behind by a program that was killed: end it properly, so that the new server is our own.
		await endOrphan(folder);
	}

	if (!existsSync(join(folder, 'PG_VERSION'))) {
		// An initdb that was interrupted leaves a folder without PG_VERSION or an unfinished one under this name.
		const fresh = `${folder}.new`;
		rmSync(fresh, { recursive: true, force: true });
		mkdirSync(fresh, { mode: 0o700 });
		runner.own(fresh);
		const made = runner.runSync('initdb', [
			`--pgdata=${fresh}`,
			`--username=${owner}`,
			'--auth=trust',
			'--encoding=UTF8',
			'--locale-provider=icu',
			'--icu-locale=de-DE',
			'--locale=C.UTF-8',
			'--data-checksums',
			'--no-instructions',
		]);
		if (made.status !== 0)
			throw new EmbeddedServerError(`initdb failed:\n${made.stderr || made.stdout || String(made.error)}`);
		rmSync(folder, { recursive: true, force: true });
		renameSync(fresh, folder);
	}

	const launch = () =>
		runner.spawn('postgres', ['-D', folder, ...serverSettings(socketDir, settings)], {
			stdio: ['ignore', 'ignore', 'pipe'],
			// A process group of its own: Ctrl+C reaches the program first, which then stops the server.
			detached: true,
		});
	const keeper = keepRunning(launch);
	const adminUrl = url.replace('/ratschlag?', '/postgres?');
	try {
		await untilReady(keeper, adminUrl);
		await createDatabase(adminUrl);
	} catch (error) {
		await keeper.stop();
		throw error;
	}
	return { url, started: true, stop: keeper.stop };
}

function serverSettings(socketDir: string, further: readonly string[]): readonly string[] {
	return [
		'listen_addresses=',
		`unix_socket_directories=${socketDir}`,
		'unix_socket_permissions=0700',
		'max_connections=100',
		'shared_buffers=128MB',
		'log_min_messages=fatal',
		'logging_collector=off',
		...recoverySettings,
		'TimeZone=UTC',
		...further,
	].flatMap((setting) => ['-c', setting]);
}

interface Keeper {
	ended(): boolean;
	complaint(): string;
	stop(): Promise<void>;
}

/** Starts the server again when it ends without having been asked, at most every second. */
function keepRunning(launch: () => ChildProcess): Keeper {
	let complaint = '';
	let stopping = false;
	let restarts = 0;
	let child = launch();
	const watch = (started: ChildProcess): void => {
		started.stderr?.on('data', (chunk: Buffer) => {
			complaint = (complaint + chunk.toString()).slice(-4000);
		});
		started.on('error', (error) => {
			complaint += String(error);
		});
		started.once('exit', () => {
			if (stopping || restarts >= 20) return;
			restarts += 1;
			setTimeout(() => {
				if (stopping) return;
				child = launch();
				watch(child);
			}, 1000).unref();
		});
	};
	watch(child);
	return {
		ended: () => child.exitCode !== null || child.signalCode !== null,
		complaint: () => complaint,
		stop: async () => {
			stopping = true;
			await stop(child);
		},
	};
}

/** Unix sockets allow about 100 bytes of path, so a deep data folder gets one in the temporary folder. */
function socketFolder(folder: string): string {
	const near = join(dirname(folder), 'socket');
	if (Buffer.byteLength(join(near, '.s.PGSQL.5432')) <= 100) return near;
	const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
	return join(tmpdir(), `ratschlag-${name}`);
}

async function untilReady(keeper: Keeper, url: string): Promise<void> {
	for (let attempt = 0; attempt < 1200; attempt++) {
		if (await answers(url)) return;
		if (keeper.ended()) throw new EmbeddedServerError(`PostgreSQL did not start:\n${keeper.complaint()}`);
		await sleep(25);
	}
	throw new EmbeddedServerError(`PostgreSQL was not ready within 30 seconds:\n${keeper.complaint()}`);
}

async function createDatabase(adminUrl: string): Promise<void> {
	const client = new pg.Client({ connectionString: adminUrl });
	await client.connect();
	try {
		const { rowCount } = await client.query(`SELECT 1 FROM pg_database WHERE datname = 'ratschlag'`);
		if (rowCount === 0) await client.query('CREATE DATABASE ratschlag');
	} finally {
		await client.end();
	}
}

async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	child.kill('SIGINT');
	const timeout = setTimeout(() => child.kill('SIGQUIT'), 10_000);
	await ended;
	clearTimeout(timeout);
}
