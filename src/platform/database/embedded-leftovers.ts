import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Where a server has its data, its socket, and how it is reached. */
interface Place {
	readonly folder: string;
	readonly socketDir: string;
	readonly url: string;
}

/**
 * A server that is still starting, recovering after a crash, or ending is waited for instead of started twice. What
 * it leaves when it was killed must not look like a running one.
 */
export async function waitForForeignStart({ folder, socketDir, url }: Place): Promise<void> {
	for (let attempt = 0; attempt < 200 && serverProcesses(folder) > 0; attempt++) {
		if (await answers(url)) return;
		await sleep(50);
	}
	// Killed, and nobody has collected it yet: PostgreSQL would take the dead process for a running server.
	if (serverProcesses(folder) === 0 && processState(postmasterPid(folder)) === 'Z')
		for (const file of [
			join(folder, 'postmaster.pid'),
			join(socketDir, '.s.PGSQL.5432.lock'),
			join(socketDir, '.s.PGSQL.5432'),
		])
			rmSync(file, { force: true });
}

/** Ends a server that nobody owns any more, as an orderly stop. */
export async function endOrphan(folder: string): Promise<void> {
	const pid = postmasterPid(folder);
	if (pid === null) return;
	process.kill(pid, 'SIGINT');
	for (let attempt = 0; attempt < 400 && postmasterAlive(folder); attempt++) await sleep(25);
}

export async function answers(url: string): Promise<boolean> {
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

/** Processes that work in this folder, backends of a killed server included (Linux; elsewhere none are seen). */
function serverProcesses(folder: string): number {
	if (!existsSync('/proc/self/cwd')) return postmasterAlive(folder) ? 1 : 0;
	const real = realpathSync(folder);
	return readdirSync('/proc').filter((name) => {
		if (!/^\d+$/.test(name)) return false;
		try {
			return readlinkSync(`/proc/${name}/cwd`) === real;
		} catch {
			return false;
		}
	}).length;
}

/** "Z" for a process that is over but still listed; empty when there is none or it cannot be known. */
function processState(pid: number | null): string {
	try {
		return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().charAt(0);
	} catch {
		return '';
	}
}

function postmasterAlive(folder: string): boolean {
	const pid = postmasterPid(folder);
	if (pid === null) return false;
	try {
		process.kill(pid, 0);
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

function postmasterPid(folder: string): number | null {
	try {
		const pid = Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
		return pid > 0 ? pid : null;
	} catch {
		return null;
	}
}
