import { parentPort, workerData } from 'node:worker_threads';

/**
 * A thread beside the reading, because no timer fires and no channel closes while a document holds its loop. It ends
 * the whole process when one document takes too long, or when the process that wants the answer is gone.
 */
export interface Watch {
	/** The process that wants the answers. */
	readonly parent: number;
	/** For one document, in milliseconds. */
	readonly timeLimit: number;
}

const { parent, timeLimit } = workerData as Watch;
const end = (): void => void process.kill(process.pid, 'SIGKILL');
let limit: NodeJS.Timeout | undefined;

parentPort?.on('message', (isReading: boolean) => {
	clearTimeout(limit);
	if (isReading) limit = setTimeout(end, timeLimit);
});
setInterval(() => {
	if (process.ppid !== parent) end();
}, 1_000);
