import type { Recognition } from '#concept/domain/recognition/recognition.ts';
import { providedApp } from '#platform/app.ts';
import type { Stop } from '#platform/stopping.ts';
import { failure, type Result } from '#shared/result.ts';
import { Reader } from './reader.ts';
import type { ReadingJob, RecogniseFailure } from './recognise-file.ts';

/**
 * What reading a document may cost. The largest that the other limits let through (5 million characters, 100,000 lines)
 * takes some seconds and 400 MB; a concept of 300 pages takes half a second and 80 MB.
 */
export interface ReadingLimits {
	/** In milliseconds. */
	readonly time: number;
	/** In megabytes. */
	readonly memory: number;
	/** Documents that are read at the same time. */
	readonly atOnce: number;
	/** Further ones that wait; each holds its bytes. */
	readonly waiting: number;
	/** After so long without work (milliseconds) a process ends and gives its memory back. */
	readonly idle: number;
}

export const readingLimits: ReadingLimits = {
	time: 60_000,
	memory: 768,
	atOnce: 2,
	waiting: 8,
	idle: 10_000,
};

export type ReadFileFailure = RecogniseFailure | 'documentTooComplex' | 'tooManyDocuments';

/** Reads documents in processes of their own, a few at once. */
export class Reading {
	private readonly limits: ReadingLimits;
	private readonly rested: Reader[] = [];
	private readonly working = new Set<Reader>();
	/** Whoever waits is told whether there is a place. */
	private readonly queue: ((isFree: boolean) => void)[] = [];
	private busy = 0;
	private stopped: Stop | null = null;

	constructor(limits: ReadingLimits = readingLimits) {
		this.limits = limits;
	}

	async read(job: ReadingJob): Promise<Result<Recognition, ReadFileFailure>> {
		if (!(await this.takePlace())) return failure('tooManyDocuments');
		try {
			return await this.readNow(job);
		} finally {
			this.leavePlace();
		}
	}

	/** Nobody waits any longer and nothing new is read; with `now`, nothing at all. */
	stop(when: Stop): void {
		this.stopped = when;
		for (const tell of this.queue.splice(0)) tell(false);
		for (const reader of this.rested.splice(0)) reader.kill();
		if (when === 'now') for (const reader of this.working) reader.kill();
	}

	private takePlace(): boolean | Promise<boolean> {
		if (this.stopped) return false;
		if (this.busy < this.limits.atOnce) {
			this.busy += 1;
			return true;
		}
		if (this.queue.length >= this.limits.waiting) return false;
		return new Promise((resolve) => this.queue.push(resolve));
	}

	/** The place is handed over to the next; it stays counted. */
	private leavePlace(): void {
		const next = this.queue.shift();
		if (next) next(true);
		else this.busy -= 1;
	}

	private async readNow(job: ReadingJob): Promise<Result<Recognition, ReadFileFailure>> {
		if (this.stopped === 'now') return failure('tooManyDocuments');
		const reader = this.takeReader();
		this.working.add(reader);
		const answer = await reader.read(job).finally(() => this.working.delete(reader));
		if (!reader.isGone) this.rest(reader);
		if ('result' in answer) return answer.result;
		if ('exhausted' in answer) return failure(this.stopped ? 'tooManyDocuments' : 'documentTooComplex');
		throw new Error(`Reading a document failed: ${answer.problem}`);
	}

	private takeReader(): Reader {
		for (let reader = this.rested.pop(); reader; reader = this.rested.pop())
			if (!reader.isGone) return reader;
		return new Reader(this.limits);
	}

	private rest(reader: Reader): void {
		if (this.stopped) return reader.kill();
		this.rested.push(reader);
		const end = (): void => {
			const place = this.rested.indexOf(reader);
			if (place < 0) return;
			this.rested.splice(place, 1);
			reader.kill();
		};
		setTimeout(end, this.limits.idle).unref();
	}
}

let reading: Reading | undefined;

/** The one of this process; a program that serves tells it when to stop. */
function openReading(): Reading {
	const opened = new Reading();
	providedApp()?.stopping.on((when) => opened.stop(when));
	return opened;
}

/** What is recognised in a file of a stranger, read where it can stop nothing else. */
export function readFile(job: ReadingJob): Promise<Result<Recognition, ReadFileFailure>> {
	reading ??= openReading();
	return reading.read(job);
}
