import { join } from 'node:path';
import { projectRoot } from '#platform/boot.ts';
import type { EditionContent } from '#concept/domain/edition.ts';
import { renderTypst } from '../render/typst.ts';
import { buildModel, type DocumentOptions } from './build-model.ts';
import { typstData } from './typst-data.ts';

/** The edition as PDF/UA-1; the same edition gives the same bytes. */
export function conceptPdf(content: EditionContent, options: DocumentOptions): Promise<Uint8Array> {
	const workspace = join(projectRoot(), 'src/documents/concept');
	return renderTypst({
		workspace,
		template: join(workspace, 'concept.typ'),
		data: typstData(buildModel(content, options)),
		timestamp: Math.floor(content.edition.publishedAt.getTime() / 1000),
	});
}
