import type { Recognition } from '#concept/domain/recognition/recognition.ts';
import type { Result } from '#shared/result.ts';
import { recogniseFile, type ReadingJob, type RecogniseFailure } from './recognise-file.ts';

/**
 * A process of its own that reads documents of strangers: whatever is in them, it can only end itself. It ends when the
 * other side closes the channel.
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

process.on('message', (job: ReadingJob) => {
	void answerTo(job).then((answer) => process.send?.(answer));
});
