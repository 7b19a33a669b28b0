import type { Recognition } from '#concept/domain/recognition/recognition.ts';
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
	private readonly queue: (() => void)[] = [];
	private busy = 0;

	constructor(limits: ReadingLimits = readingLimits) {
		this.limits = limits;
	}

	async read(job: ReadingJob): Promise<Result<Recognition, ReadFileFailure>> {
		if (this.busy < this.limits.atOnce) this.busy += 1;
		else if (this.queue.length >= this.limits.waiting) return failure('tooManyDocuments');
		// The place is handed over by the one before; it stays counted.
		else await new Promise<void>((resolve) => this.queue.push(resolve));
		try {
			return await this.readNow(job);
		} finally {
			const next = this.queue.shift();
			if (next) next();
			else this.busy -= 1;
		}
	}

	private async readNow(job: ReadingJob): Promise<Result<Recognition, ReadFileFailure>> {
		const reader = this.takeReader();
		const answer = await reader.read(job, this.limits.time);
		if (!reader.isGone) this.rest(reader);
		if ('result' in answer) return answer.result;
		if ('exhausted' in answer) return failure('documentTooComplex');
		throw new Error(`Reading a document failed: ${answer.problem}`);
	}

	private takeReader(): Reader {
		for (let reader = this.rested.pop(); reader; reader = this.rested.pop())
			if (!reader.isGone) return reader;
		return new Reader(this.limits.memory);
	}

	private rest(reader: Reader): void {
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

const reading = new Reading();

/** What is recognised in a file of a stranger, read where it can stop nothing else. */
export function readFile(job: ReadingJob): Promise<Result<Recognition, ReadFileFailure>> {
	return reading.read(job);
}
