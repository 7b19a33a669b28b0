import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const cli = 'bin/ratschlag.js';

/** A data folder that is gone at the end. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'ratschlag-acceptance-'));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

export interface Outcome {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** One call of the command line. */
export function ratschlag(words: readonly string[], env: Record<string, string> = {}): Outcome {
	return spawnSync(process.execPath, [cli, ...words], {
		encoding: 'utf8',
		env: { ...process.env, ...env },
		maxBuffer: 256 * 1024 * 1024,
	});
}

export interface Running {
	readonly base: string;
	readonly child: ChildProcess;
	/** Milliseconds from the call to the first answer of /health/ready. */
	readonly readyAfter: number;
	stop(signal?: NodeJS.Signals): Promise<void>;
}

export async function serve(dataDir: string, env: Record<string, string> = {}): Promise<Running> {
	const port = env['PORT'] ?? String(await freePort());
	const started = performance.now();
	const child = spawn(process.execPath, [cli, 'serve'], {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...process.env, LOG_LEVEL: 'error', DATA_DIR: dataDir, PORT: port, ...env },
	});
	const end = () => child.kill('SIGKILL');
	process.on('exit', end);
	child.once('exit', () => process.off('exit', end));
	let complaint = '';
	child.stderr?.on('data', (chunk: Buffer) => {
		complaint += chunk.toString();
	});
	const base = `http://localhost:${port}`;
	for (;;) {
		const answer = await fetch(`${base}/health/ready`).catch(() => null);
		if (answer?.ok) break;
		if (child.exitCode !== null) throw new Error(`serve ended: ${complaint}`);
		await sleep(20);
	}
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	return {
		base,
		child,
		readyAfter: performance.now() - started,
		stop: async (signal = 'SIGTERM') => {
			child.kill(signal);
			await ended;
		},
	};
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}
