import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { ReadingAnswer } from './reading-process.ts';
import { Reader } from './reader.ts';
import { readingLimits } from './read-file.ts';

const program = fileURLToPath(new URL('./reading-process.ts', import.meta.url));
const small = { bytes: new TextEncoder().encode('# Konzept\n\nText.\n'), fileName: 'konzept.md' };
/** Holds the loop of whoever reads it for seconds. */
const long = { bytes: new TextEncoder().encode('- *a* b\n'.repeat(90_000)), fileName: 'lang.md' };

function start(parent: number, timeLimit: number): ChildProcess {
	return fork(program, [String(parent), String(timeLimit)], {
		execArgv: [],
		env: {},
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
	});
}

async function ask(child: ChildProcess, job: typeof small): Promise<ReadingAnswer> {
	child.send(job);
	const [answer] = (await once(child, 'message')) as [ReadingAnswer];
	return answer;
}

test('the signals that stop the program do not stop a reading; the end of the channel does', async () => {
	const child = start(process.pid, 60_000);
	expect(await ask(child, small)).toMatchObject({ result: { ok: true } });
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) child.kill(signal);
	expect(await ask(child, small)).toMatchObject({ result: { ok: true } });
	child.disconnect();
	expect(await once(child, 'exit')).toEqual([0, null]);
});

test('a reading ends itself when it takes too long, whatever holds its loop', async () => {
	const child = start(process.pid, 1);
	child.send(long);
	expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
});

test('a reading whose program is gone ends itself', async () => {
	const child = start(process.pid + 1, 60_000);
	child.send(long);
	expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
});

test.runIf(existsSync('/proc/self/environ'))('a reading gets nothing of our environment', async () => {
	const reader = new Reader(readingLimits);
	try {
		expect(await reader.read(small)).toMatchObject({ result: { ok: true } });
		const names = readFileSync(`/proc/${reader.pid}/environ`, 'utf8').match(/[^\0=]+(?==)/g);
		expect(names?.filter((name) => !name.startsWith('NODE_CHANNEL_'))).toEqual([]);
	} finally {
		reader.kill();
	}
});

test('a process that cannot be reached is an error of one reading, and ends', async () => {
	const reader = new Reader(readingLimits);
	expect(await reader.read(small)).toMatchObject({ result: { ok: true } });
	reader.kill();
	await expect
		.poll(async () => (await reader.read(small).catch((error: unknown) => error)) instanceof Error)
		.toBe(true);
	expect(reader.isGone).toBe(true);
});
