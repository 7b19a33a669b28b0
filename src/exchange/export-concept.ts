import { conceptDocx } from '#documents/concept/docx.ts';
import { conceptHtml } from '#documents/concept/html.ts';
import { conceptOdt } from '#documents/concept/odt.ts';
import { conceptPdf } from '#documents/concept/pdf.ts';
import type { DocumentOptions } from '#documents/concept/build-model.ts';
import type { EditionContent } from '#concept/domain/edition.ts';
import { fileOfEdition } from './concept-file.ts';
import { writeConceptJson } from './concept-json/write.ts';
import { writeConceptMarkdown } from './concept-markdown/write.ts';

/** Raised whenever the same edition would give other bytes than before. */
export const exportVersion = 2;

export const exportTypes = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	odt: 'application/vnd.oasis.opendocument.text',
	html: 'text/html; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	json: 'application/json; charset=utf-8',
} as const;

export type ExportFormat = keyof typeof exportTypes;

export function isExportFormat(value: string): value is ExportFormat {
	return Object.hasOwn(exportTypes, value);
}

/** The edition in a format; the same edition gives the same bytes. */
export async function exportConcept(
	content: EditionContent,
	format: ExportFormat,
	options: DocumentOptions,
): Promise<Uint8Array<ArrayBuffer>> {
	if (format === 'pdf') return new Uint8Array(await conceptPdf(content, options));
	if (format === 'docx') return new Uint8Array(await conceptDocx(content, options));
	if (format === 'odt') return new Uint8Array(conceptOdt(content, options));
	if (format === 'html') return new TextEncoder().encode(conceptHtml(content, options));
	const file = fileOfEdition(content);
	return new TextEncoder().encode(format === 'md' ? writeConceptMarkdown(file) : writeConceptJson(file));
}

/** "Integrationskonzept-Lindenau-Fassung-3.pdf": words of the title, without signs that file systems refuse. */
export function exportFileName({ edition }: EditionContent, format: ExportFormat): string {
	const words = edition.title.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? ['Konzept'];
	const title = words.join('-').slice(0, 80).replace(/-+$/, '');
	return `${title}-Fassung-${edition.number}.${format}`;
}

/** RFC 6266 and 8187: a plain name for old programs and the real one. */
export function contentDisposition(fileName: string): string {
	const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };
	const plain = fileName
		.replace(/[äöüÄÖÜß]/g, (letter) => umlauts[letter] ?? letter)
		.normalize('NFD')
		.replace(/[^\w.-]/g, '');
	const encoded = encodeURIComponent(fileName).replace(
		/['()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
	return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
