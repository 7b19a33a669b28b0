import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#platform/boot.ts';
import type { ReadingAnswer } from './reading-process.ts';
import type { ReadingJob } from './recognise-file.ts';

interface ReaderLimits {
	/** In milliseconds, for one document. */
	readonly time: number;
	/** In megabytes of JavaScript's heap. */
	readonly memory: number;
}

/** So much later than we would, the process ends itself: only when nobody is there any more to do it. */
const respite = 5_000;

/** A process that reads one document after the other. */
export class Reader {
	private readonly child: ChildProcess;
	private readonly timeLimit: number;
	isGone = false;

	constructor({ time, memory }: ReaderLimits) {
		this.timeLimit = time;
		const program = join(projectRoot(), 'src/exchange/import/reading/reading-process.ts');
		this.child = fork(program, [String(process.pid), String(time + respite)], {
			execPath: process.execPath,
			execArgv: [`--max-old-space-size=${memory}`],
			// Neither passwords nor addresses: whoever gets into it finds nothing.
			env: {},
			serialization: 'advanced',
			stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
		});
		this.child.on('exit', () => (this.isGone = true));
		// For its whole life: an error that nobody hears would end the program.
		this.child.on('error', () => this.kill());
	}

	get pid(): number | undefined {
		return this.child.pid;
	}

	/** Ends it at once, whatever it is doing. */
	kill(): void {
		this.isGone = true;
		this.child.kill('SIGKILL');
	}

	/** Rejects when the process cannot work at all, and ends it; a document that is too much for it is an answer. */
	read(job: ReadingJob): Promise<ReadingAnswer> {
		const { child } = this;
		this.hold();
		return new Promise<ReadingAnswer>((resolve, reject) => {
			const limit = setTimeout(() => {
				this.kill();
				finish(() => resolve({ exhausted: true }));
			}, this.timeLimit);
			const answered = (answer: unknown) => finish(() => resolve(answer as ReadingAnswer));
			const failed = (error: Error) => {
				this.kill();
				finish(() => reject(error));
			};
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
