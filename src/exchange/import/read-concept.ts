import { limits } from '#concept/domain/limits.ts';
import type { Recognition } from '#concept/domain/recognition/recognition.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import { readFile, type ReadFileFailure } from './reading/read-file.ts';

export interface UploadedFile {
	readonly bytes: Uint8Array;
	readonly fileName: string;
	/** Instead of the title found in the document. */
	readonly title?: string;
}

/** From bytes to what is recognised in them; touches nothing else. */
export async function readConcept(
	file: UploadedFile,
): Promise<Result<Recognition, ReadFileFailure | 'invalidInput'>> {
	const title = oneLine(file.title ?? '');
	const problem = textProblem(title, limits.conceptTitle, false);
	if (problem) return failure('invalidInput', {}, { title: problem });
	const recognition = await readFile(file);
	if (!recognition.ok) return recognition;
	if (recognition.value.elements.length === 0) return failure('emptyFile');
	return success(title === '' ? recognition.value : { ...recognition.value, title });
}
