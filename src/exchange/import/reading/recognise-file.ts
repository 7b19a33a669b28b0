import { recognise } from '#concept/domain/recognition/recognise.ts';
import type { Recognition } from '#concept/domain/recognition/recognition.ts';
import { success, type Result } from '#shared/result.ts';
import { readOwnFile, type OwnFailure } from '../../own-file.ts';
import type { ReadFailure } from '../../read/limits.ts';
import { readDocument } from '../../read/read-document.ts';
import { ownRecognition } from '../own-recognition.ts';

export interface ReadingJob {
	readonly bytes: Uint8Array;
	readonly fileName: string;
}

export type RecogniseFailure = ReadFailure | OwnFailure;

/** From bytes to what is recognised in them. Takes as long as the document wants: `readFile` holds it in bounds. */
export async function recogniseFile(job: ReadingJob): Promise<Result<Recognition, RecogniseFailure>> {
	const own = readOwnFile(job.bytes);
	if (own) return own.ok ? success(ownRecognition(own.value)) : own;
	const document = await readDocument(job.bytes, job.fileName);
	return document.ok ? success(recognise(document.value)) : document;
}
