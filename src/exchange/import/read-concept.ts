import { recognise } from '#concept/domain/recognition/recognise.ts';
import type { Recognition } from '#concept/domain/recognition/recognition.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { readOwnFile, type OwnFailure } from '../own-file.ts';
import type { ReadFailure } from '../read/limits.ts';
import { readDocument } from '../read/read-document.ts';
import { ownRecognition } from './own-recognition.ts';

export interface UploadedFile {
	readonly bytes: Uint8Array;
	readonly fileName: string;
	/** Instead of the title found in the document. */
	readonly title?: string;
}

/** From bytes to what is recognised in them; touches nothing else. */
export async function readConcept(
	file: UploadedFile,
): Promise<Result<Recognition, ReadFailure | OwnFailure>> {
	const recognition = await recogniseFile(file);
	if (!recognition.ok) return recognition;
	if (recognition.value.elements.length === 0) return failure('emptyFile');
	return success(titled(recognition.value, file));
}

async function recogniseFile(file: UploadedFile): Promise<Result<Recognition, ReadFailure | OwnFailure>> {
	const own = readOwnFile(file.bytes);
	if (own) return own.ok ? success(ownRecognition(own.value)) : own;
	const document = await readDocument(file.bytes, file.fileName);
	return document.ok ? success(recognise(document.value)) : document;
}

function titled(recognition: Recognition, file: UploadedFile): Recognition {
	const title = (file.title ?? '').replace(/\s+/g, ' ').trim();
	return title === '' ? recognition : { ...recognition, title: title.slice(0, 300) };
}
