import { readableSize } from '#shared/readable-size.ts';
import { failure, type Result } from '#shared/result.ts';

/** In bytes. */
export const largestFile = 20_000_000;
/** In characters; a municipal concept of 300 pages has less than a million. */
export const largestText = 5_000_000;

export type ReadFailure = 'unsupportedFile' | 'brokenFile' | 'tooLarge' | 'emptyFile';

export const tooLarge = (limit: number): Result<never, 'tooLarge'> =>
	failure('tooLarge', { limit: readableSize(limit) });
