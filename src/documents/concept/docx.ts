import type { EditionContent } from '#concept/domain/edition.ts';
import type { DocumentOptions } from './build-model.ts';

export async function conceptDocx(_content: EditionContent, _options: DocumentOptions): Promise<Uint8Array> {
	throw new Error('not yet');
}
