import { Worker } from 'node:worker_threads';
import type { Recognition } from '#concept/domain/recognition/recognition.ts';
import type { Result } from '#shared/result.ts';
import { recogniseFile, type ReadingJob, type RecogniseFailure } from './recognise-file.ts';
import type { Watch } from './reading-watchdog.ts';

/**
 * A process of its own that reads documents of strangers: whatever is in them, it can only end itself. It ends when the
 * other side closes the channel. Started with the number of the process that wants the answers and the limit for one
 * document in milliseconds.
 */
export type ReadingAnswer =
	| { readonly result: Result<Recognition, RecogniseFailure> }
	/** The document is so deep or so long that the machine gave up. */
	| { readonly exhausted: true }
	| { readonly problem: string };

async function answerTo(job: ReadingJob): Promise<ReadingAnswer> {
	try {
		return { result: await recogniseFile(job) };
	} catch (error) {
		// The stack, or the longest possible string or array.
		if (error instanceof RangeError) return { exhausted: true };
		return { problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
	}
}

// Ctrl+C and service managers signal the whole group. The program decides what becomes of a running import, not they.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
process.on('disconnect', () => process.exit());

const [parent, timeLimit] = process.argv.slice(2).map(Number);
const watchdog = new Worker(new URL('./reading-watchdog.ts', import.meta.url), {
	workerData: { parent: parent ?? 0, timeLimit: timeLimit ?? 0 } satisfies Watch,
	env: {},
});
watchdog.unref();

process.on('message', (job: ReadingJob) => {
	watchdog.postMessage(true);
	void answerTo(job).then((answer) => {
		watchdog.postMessage(false);
		process.send?.(answer);
	});
});
