import { recognise } from '#concept/domain/recognition/recognise.ts';
import type { Recognition } from '#concept/domain/recognition/recognition.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { ReadFailure } from '../read/limits.ts';
import { readDocument } from '../read/read-document.ts';

export interface UploadedFile {
	readonly bytes: Uint8Array;
	readonly fileName: string;
	/** Instead of the title found in the document. */
	readonly title?: string;
}

/** From bytes to what is recognised in them; touches nothing else. */
export async function readConcept(file: UploadedFile): Promise<Result<Recognition, ReadFailure>> {
	const document = await readDocument(file.bytes, file.fileName);
	if (!document.ok) return document;
	const recognition = recognise(document.value);
	if (recognition.elements.length === 0) return failure('emptyFile');
	const title = (file.title ?? '').replace(/\s+/g, ' ').trim();
	return success(title === '' ? recognition : { ...recognition, title: title.slice(0, 300) });
}
