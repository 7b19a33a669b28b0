import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism, constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#platform/boot.ts';
import type { TypstAnswer, TypstJob } from './typst-job.ts';

/**
 * One compilation at a time; a second process would only take the computing time from the web server. The limit is
 * for endless ones: 300 pages take seconds, on a small machine with much else to do perhaps a minute.
 */
const timeLimit = 180_000;
/** After so long without work the process ends and gives its memory back. */
const idleLimit = 20_000;

let worker: ChildProcess | undefined;
let idle: NodeJS.Timeout | undefined;
let queue: Promise<unknown> = Promise.resolve();

/** Turns a template and data into PDF/UA-1, outside of this process. Throws when the template is wrong or too slow. */
export function renderTypst(job: TypstJob): Promise<Uint8Array> {
	const mine = queue.then(() => run(job));
	queue = mine.catch(() => undefined);
	return mine;
}

function start(): ChildProcess {
	const child = fork(join(projectRoot(), 'src/documents/render/typst-worker.ts'), [], {
		execPath: process.execPath,
		execArgv: [],
		// The sections of a document are laid out side by side; more threads than that only wait for each other.
		env: { ...process.env, NODE_OPTIONS: '', RAYON_NUM_THREADS: String(Math.min(availableParallelism(), 4)) },
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
	});
	// On a small machine the web server goes first: readers wait for pages, whoever prints expects some seconds.
	if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
	child.on('exit', () => {
		if (worker === child) worker = undefined;
	});
	return child;
}

async function run(job: TypstJob): Promise<Uint8Array> {
	clearTimeout(idle);
	const child = (worker ??= start());
	hold(child);
	try {
		const answer = await ask(child, job);
		if ('problem' in answer) throw new Error(`Typst: ${answer.problem}`);
		for (const warning of answer.warnings) process.emitWarning(warning, 'DocumentWarning');
		return answer.bytes;
	} finally {
		release(child);
		idle = setTimeout(() => child.kill(), idleLimit);
		idle.unref();
	}
}

function ask(child: ChildProcess, job: TypstJob): Promise<TypstAnswer> {
	return new Promise((resolve, reject) => {
		const limit = setTimeout(() => {
			finish(() => reject(new Error(`Typst took longer than ${timeLimit} ms`)));
			child.kill('SIGKILL');
			if (worker === child) worker = undefined;
		}, timeLimit);
		const answered = (answer: TypstAnswer) => finish(() => resolve(answer));
		const ended = () => finish(() => reject(new Error('The Typst process ended')));
		function finish(then: () => void): void {
			clearTimeout(limit);
			child.off('message', answered);
			child.off('exit', ended);
			child.off('error', ended);
			then();
		}
		child.on('message', answered);
		child.on('exit', ended);
		child.on('error', ended);
		child.send(job);
	});
}

/** A waiting process must not keep this one alive. */
function release(child: ChildProcess): void {
	child.unref();
	child.channel?.unref();
}

function hold(child: ChildProcess): void {
	child.ref();
	child.channel?.ref();
}
