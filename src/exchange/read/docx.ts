import type { SourceDocument } from '#concept/domain/recognition/source.ts';
import { failure, type Result } from '#shared/result.ts';
import type { ReadFailure } from './read-document.ts';

export async function readDocx(
	_bytes: Uint8Array,
	_fileName: string,
): Promise<Result<SourceDocument, ReadFailure>> {
	return failure('unsupportedFile');
}
