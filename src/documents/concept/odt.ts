import { strToU8, zipSync } from 'fflate';
import type { EditionContent } from '#concept/domain/edition.ts';
import { escapeMarkup } from '../xml-text.ts';
import { buildModel, type DocumentOptions } from './build-model.ts';
import type { ConceptDocument, DocumentHeading, DocumentPart } from './model.ts';
import { odtBlock, odtFacts, odtParagraph, odtSheet } from './odt-blocks.ts';
import { bookmarkName, odtLink, odtText, type OdtOptions } from './odt-inlines.ts';
import { odfNamespaces, odtAutomaticStyles, odtStyles } from './odt-styles.ts';

const mediaType = 'application/vnd.oasis.opendocument.text';

/** The edition as OpenDocument 1.3; the same edition gives the same bytes. */
export function conceptOdt(content: EditionContent, options: DocumentOptions): Uint8Array {
	const model = buildModel(content, options);
	const xml = (text: string) => strToU8(text);
	return zipSync(
		{
			// First and not packed, so that the type stands at a fixed place of the file (OpenDocument 1.3 part 2, 3.3).
			mimetype: [strToU8(mediaType), { level: 0 }],
			'META-INF/manifest.xml': xml(manifest()),
			'meta.xml': xml(meta(model)),
			'styles.xml': xml(odtStyles(model)),
			'content.xml': xml(contentXml(model)),
		},
		{ mtime: new Date(1980, 0, 1), level: 6 },
	);
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

function manifest(): string {
	const entry = (path: string, type: string) =>
		`<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
	return [
		declaration,
		'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">',
		entry('/', mediaType),
		...['content.xml', 'styles.xml', 'meta.xml'].map((path) => entry(path, 'text/xml')),
		'</manifest:manifest>',
	].join('');
}

function meta({ title, municipality, edition, state, publishedAt }: ConceptDocument): string {
	const at = publishedAt.toISOString().slice(0, 19);
	return [
		`${declaration}<office:document-meta ${odfNamespaces} office:version="1.3"><office:meta>`,
		`<dc:title>${escapeMarkup(title)}</dc:title><dc:subject>${escapeMarkup(`${edition} · ${state}`)}</dc:subject>`,
		`<dc:creator>${escapeMarkup(municipality)}</dc:creator><dc:language>de-DE</dc:language>`,
		`<meta:creation-date>${at}</meta:creation-date><dc:date>${at}</dc:date>`,
		'</office:meta></office:document-meta>',
	].join('');
}

function contentXml(model: ConceptDocument): string {
	const counts = { note: 0, table: 0 };
	const columns = new Map<string, number>();
	const options: OdtOptions = {
		anchors: new Set(
			model.parts.flatMap((part) => (part.type === 'heading' || part.type === 'lead' ? [part.id] : [])),
		),
		next: (what) => ++counts[what],
		column: (share) => {
			const name = `Column${Math.round(share * 100)}`;
			columns.set(name, share);
			return name;
		},
	};
	const body = model.parts.map((part) => odtPart(part, model, options)).join('\n');
	return [
		`${declaration}<office:document-content ${odfNamespaces} office:version="1.3">`,
		odtAutomaticStyles(columns),
		'<office:body><office:text>',
		titlePage(model),
		contents(model),
		body,
		'</office:text></office:body></office:document-content>',
	].join('\n');
}

function titlePage({ municipality, title, edition, state, note }: ConceptDocument): string {
	return [
		odtParagraph('First', odtText(municipality)),
		odtParagraph('Title', odtText(title)),
		...[edition, state].map((line) => odtParagraph('Subtitle', odtText(line))),
		...(note === '' ? [] : [odtParagraph('Text_20_body', odtText(note))]),
	].join('');
}

/** With links at once; page numbers come when the reader's program brings the contents up to date. */
function contents({ parts, words }: ConceptDocument): string {
	const title = odtText(words.contents);
	const levels = [1, 2, 3];
	const template = (level: number) =>
		[
			`<text:table-of-content-entry-template text:outline-level="${level}" text:style-name="Contents_20_${level}">`,
			'<text:index-entry-link-start/><text:index-entry-text/><text:index-entry-tab-stop style:type="right" style:leader-char="."/><text:index-entry-page-number/><text:index-entry-link-end/>',
			'</text:table-of-content-entry-template>',
		].join('');
	const entries = parts.flatMap((part) =>
		part.type === 'heading' && part.level <= levels.length
			? [
					odtParagraph(
						`Contents_20_${part.level}`,
						odtLink(`#${bookmarkName(part.id)}`, odtText(headline(part)), 'Index_20_Link'),
					),
				]
			: [],
	);
	return [
		'<text:table-of-content text:name="Contents"><text:table-of-content-source text:outline-level="3">',
		`<text:index-title-template text:style-name="Contents_20_Heading">${title}</text:index-title-template>`,
		...levels.map(template),
		'</text:table-of-content-source><text:index-body>',
		`<text:index-title text:name="ContentsTitle">${odtParagraph('Contents_20_Heading', title)}</text:index-title>`,
		...entries,
		'</text:index-body></text:table-of-content>',
	].join('');
}

function headline({ number, title }: DocumentHeading): string {
	return [number, title].filter((text) => text !== '').join(' ');
}

function odtPart(part: DocumentPart, { words }: ConceptDocument, options: OdtOptions): string {
	if (part.type === 'block') return odtBlock(part.block, part.tone, words.table, options);
	if (part.type === 'sheet') return odtSheet(part, options);
	if (part.type === 'facts') return odtFacts(part, words.table, options);
	if (part.type === 'remark') return odtParagraph('Remark', odtText(part.text));
	const marked = (text: string) => {
		const name = bookmarkName(part.id);
		return `<text:bookmark-start text:name="${name}"/>${odtText(text)}<text:bookmark-end text:name="${name}"/>`;
	};
	if (part.type === 'lead') return odtParagraph('Lead', marked(part.text));
	const style = part.opens === 'page' ? `Opening${part.level}` : `Heading_20_${part.level}`;
	return `<text:h text:style-name="${style}" text:outline-level="${part.level}">${marked(headline(part))}</text:h>`;
}
