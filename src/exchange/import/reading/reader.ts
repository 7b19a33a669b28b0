import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#platform/boot.ts';
import type { ReadingAnswer } from './reading-process.ts';
import type { ReadingJob } from './recognise-file.ts';

/** A process that reads one document after the other. */
export class Reader {
	private readonly child: ChildProcess;
	isGone = false;

	/** @param memory in megabytes of JavaScript's heap */
	constructor(memory: number) {
		this.child = fork(join(projectRoot(), 'src/exchange/import/reading/reading-process.ts'), [], {
			execPath: process.execPath,
			execArgv: [`--max-old-space-size=${memory}`],
			env: { ...process.env, NODE_OPTIONS: '' },
			serialization: 'advanced',
			stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
		});
		this.child.on('exit', () => (this.isGone = true));
	}

	/** Ends it at once, whatever it is doing. */
	kill(): void {
		this.isGone = true;
		this.child.kill('SIGKILL');
	}

	/** Rejects when the process cannot work at all; a document that is too much for it is an answer. */
	read(job: ReadingJob, timeLimit: number): Promise<ReadingAnswer> {
		const { child } = this;
		this.hold();
		return new Promise<ReadingAnswer>((resolve, reject) => {
			const limit = setTimeout(() => {
				this.kill();
				finish(() => resolve({ exhausted: true }));
			}, timeLimit);
			const answered = (answer: unknown) => finish(() => resolve(answer as ReadingAnswer));
			const failed = (error: Error) => finish(() => reject(error));
			const ended = (code: number | null, signal: NodeJS.Signals | null) =>
				finish(() => {
					// How a process ends that has no memory left: by itself, or by the operating system.
					if (signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134) resolve({ exhausted: true });
					else reject(new Error(`The process that reads documents ended (${signal ?? code})`));
				});
			const finish = (then: () => void): void => {
				clearTimeout(limit);
				child.off('message', answered).off('error', failed).off('exit', ended);
				this.release();
				then();
			};
			child.on('message', answered).on('error', failed).on('exit', ended);
			child.send({ bytes: job.bytes, fileName: job.fileName });
		});
	}

	/** A waiting process must not keep this one alive. */
	private release(): void {
		this.child.unref();
		this.child.channel?.unref();
	}

	private hold(): void {
		this.child.ref();
		this.child.channel?.ref();
	}
}
