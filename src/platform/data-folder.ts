import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedServerError } from './database/embedded-error.ts';

/** Who serves from a data folder; a second one is told. */
export function claimDataFolder(dataDir: string): () => void {
	mkdirSync(dataDir, { recursive: true });
	const path = join(dataDir, 'serving.pid');
	const mine = `${process.pid}\n${startOf(process.pid)}\n`;
	for (let attempt = 0; attempt < 5; attempt++) {
		// Written aside and linked, so that nobody ever reads a half-written claim.
		const aside = `${path}.${process.pid}`;
		writeFileSync(aside, mine);
		try {
			linkSync(aside, path);
			return () => rmSync(path, { force: true });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		} finally {
			rmSync(aside, { force: true });
		}
		const [pid, start] = readFileSync(path, 'utf8').split('\n');
		if (pid && start === startOf(Number(pid)))
			throw new EmbeddedServerError(
				`Ratschlag is already running with this data folder (process ${pid}): ${dataDir}`,
			);
		// Only the claim that was read: another program may have replaced it in the meantime.
		if (readFileSync(path, 'utf8').startsWith(`${pid}\n`)) rmSync(path, { force: true });
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
