import { odtText } from './odt-inlines.ts';
import type { ConceptDocument } from './model.ts';

const accent = '#1c4a7d';
const quiet = '#4b5563';
const rule = '#b8c2cf';
const ground = '#eef3f8';
const headingSizes = [18, 15, 12.5, 11.5, 10.5, 10.5];

export const odfNamespaces = Object.entries({
	office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
	style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
	text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
	table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
	fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
	svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
	xlink: 'http://www.w3.org/1999/xlink',
	dc: 'http://purl.org/dc/elements/1.1/',
	meta: 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
})
	.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
	.join(' ');

/** Styles with the names that LibreOffice and Word know, so that navigation, contents and screen readers find them. */
export function odtStyles(model: ConceptDocument): string {
	return [
		`<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${odfNamespaces} office:version="1.3">`,
		'<office:font-face-decls><style:font-face style:name="Fira Sans" svg:font-family="\'Fira Sans\'" style:font-family-generic="swiss"/></office:font-face-decls>',
		'<office:styles>',
		'<style:default-style style:family="paragraph"><style:paragraph-properties style:writing-mode="page" style:tab-stop-distance="1.25cm"/><style:text-properties style:font-name="Fira Sans" fo:font-size="10.5pt" fo:language="de" fo:country="DE" fo:hyphenate="true" fo:hyphenation-remain-char-count="3" fo:hyphenation-push-char-count="3"/></style:default-style>',
		'<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>',
		'<style:style style:name="Standard" style:family="paragraph" style:class="text"/>',
		paragraph('Text_20_body', 'Text body', 'fo:margin-bottom="0.25cm" fo:line-height="125%"'),
		...headingSizes.map((size, place) => heading(place + 1, size)),
		paragraph('Title', 'Title', 'fo:margin-top="5cm" fo:margin-bottom="0.9cm"', bold(29, accent)),
		paragraph('Publisher', 'Publisher', '', bold(12, accent)),
		paragraph('Subtitle', 'Subtitle', 'fo:margin-bottom="0.2cm"', 'fo:font-size="13pt"'),
		paragraph(
			'Contents_20_Heading',
			'Contents Heading',
			'fo:break-before="page" fo:margin-bottom="0.4cm"',
			bold(18, accent),
		),
		...[1, 2, 3].map((level) =>
			paragraph(
				`Contents_20_${level}`,
				`Contents ${level}`,
				`fo:margin-left="${(level - 1) * 0.6}cm" fo:margin-top="${level === 1 ? 0.2 : 0}cm" fo:margin-bottom="0.05cm"`,
				level === 1 ? 'fo:font-weight="bold"' : '',
			),
		),
		paragraph(
			'Lead',
			'Lead',
			'fo:margin-top="0.35cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"',
			'fo:font-weight="bold"',
		),
		paragraph(
			'Card',
			'Card',
			`fo:margin-left="0.3cm" fo:margin-bottom="0.25cm" fo:padding="0.15cm" fo:border-left="1.5pt solid ${accent}" fo:background-color="${ground}"`,
		),
		paragraph(
			'Aside',
			'Aside',
			`fo:margin-left="0.3cm" fo:margin-bottom="0.25cm" fo:padding-left="0.15cm" fo:border-left="1.5pt solid ${rule}"`,
			`fo:color="${quiet}"`,
		),
		paragraph('Remark', 'Remark', 'fo:margin-bottom="0.25cm"', `fo:font-size="8.5pt" fo:color="${quiet}"`),
		paragraph(
			'Caption',
			'Caption',
			'fo:margin-top="0.3cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"',
			bold(9, quiet),
		),
		paragraph('List_20_Contents', 'List Contents', 'fo:margin-bottom="0.12cm" fo:line-height="125%"'),
		paragraph('Table_20_Contents', 'Table Contents', 'fo:margin-bottom="0.05cm"', 'fo:font-size="9.5pt"'),
		paragraph('Figure', 'Figure', 'fo:text-align="end"', 'fo:font-size="9.5pt"', 'Table_20_Contents'),
		paragraph('Row_20_Heading', 'Row Heading', '', 'fo:font-weight="bold"', 'Table_20_Contents'),
		paragraph(
			'Table_20_Heading',
			'Table Heading',
			'fo:keep-with-next="always"',
			bold(9.5, accent),
			'Table_20_Contents',
		),
		paragraph(
			'Footnote',
			'Footnote',
			'fo:margin-left="0.5cm" fo:text-indent="-0.5cm"',
			'fo:font-size="8.5pt"',
		),
		paragraph(
			'Header',
			'Header',
			`fo:padding-bottom="0.1cm" fo:border-bottom="0.5pt solid ${rule}"`,
			`fo:font-size="8.5pt" fo:color="${quiet}"`,
		),
		paragraph('Footer', 'Footer', 'fo:text-align="end"', `fo:font-size="8.5pt" fo:color="${quiet}"`),
		characters('Strong_20_Emphasis', 'Strong Emphasis', 'fo:font-weight="bold"'),
		characters('Emphasis', 'Emphasis', 'fo:font-style="italic"'),
		characters(
			'Strike',
			'Strike',
			'style:text-line-through-style="solid" style:text-line-through-type="single"',
		),
		characters(
			'Internet_20_link',
			'Internet link',
			`fo:color="${accent}" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"`,
		),
		characters('Index_20_Link', 'Index Link', 'style:text-underline-style="none"'),
		characters('Footnote_20_Symbol', 'Footnote Symbol', ''),
		characters('Footnote_20_anchor', 'Footnote anchor', 'style:text-position="super 62%"'),
		list(
			'Ordered',
			(level) =>
				`<text:list-level-style-number text:level="${level}" style:num-suffix="." style:num-format="1">`,
			'number',
		),
		list(
			'Unordered',
			(level) =>
				`<text:list-level-style-bullet text:level="${level}" text:bullet-char="${level % 2 === 1 ? '•' : '–'}">`,
			'bullet',
		),
		'<text:notes-configuration text:note-class="footnote" text:default-style-name="Footnote" text:citation-style-name="Footnote_20_Symbol" text:citation-body-style-name="Footnote_20_anchor" style:num-format="1" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/>',
		'</office:styles>',
		pages(model),
		'</office:document-styles>',
	].join('\n');
}

function bold(size: number, color: string): string {
	return `fo:font-size="${size}pt" fo:font-weight="bold" fo:color="${color}"`;
}

function paragraph(name: string, display: string, shape: string, letters = '', parent = 'Standard'): string {
	return `<style:style style:name="${name}" style:display-name="${display}" style:family="paragraph" style:parent-style-name="${parent}" style:class="text"><style:paragraph-properties ${shape}/><style:text-properties ${letters}/></style:style>`;
}

function heading(level: number, size: number): string {
	const name = `Heading_20_${level}`;
	return `<style:style style:name="${name}" style:display-name="Heading ${level}" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:default-outline-level="${level}" style:class="text"><style:paragraph-properties fo:margin-top="${level === 1 ? 0 : 0.55}cm" fo:margin-bottom="0.25cm" fo:keep-with-next="always" fo:keep-together="always"/><style:text-properties ${bold(size, accent)} fo:hyphenate="false"/></style:style>`;
}

function characters(name: string, display: string, letters: string): string {
	return `<style:style style:name="${name}" style:display-name="${display}" style:family="text"><style:text-properties ${letters}/></style:style>`;
}

function list(name: string, opening: (level: number) => string, kind: 'number' | 'bullet'): string {
	const levels = Array.from({ length: 10 }, (_, place) => {
		const shape = `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="${((place + 1) * 0.75).toFixed(2)}cm"/></style:list-level-properties>`;
		return `${opening(place + 1)}${shape}</text:list-level-style-${kind}>`;
	});
	return `<text:list-style style:name="${name}">${levels.join('')}</text:list-style>`;
}

/** The title page has neither head nor foot. */
function pages({ municipality, title, pageWords: [before, between, after] }: ConceptDocument): string {
	const sheet =
		'fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.6cm" fo:margin-bottom="1.6cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"';
	const count = '<text:page-number text:select-page="current"/>';
	const last = '<text:page-count/>';
	return [
		'<office:automatic-styles>',
		`<style:page-layout style:name="Sheet"><style:page-layout-properties ${sheet}/><style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>`,
		`<style:page-layout style:name="TitleSheet"><style:page-layout-properties ${sheet}/></style:page-layout>`,
		'</office:automatic-styles><office:master-styles>',
		`<style:master-page style:name="Standard" style:page-layout-name="Sheet"><style:header><text:p text:style-name="Header">${odtText(`${municipality} · ${title}`)}</text:p></style:header><style:footer><text:p text:style-name="Footer">${odtText(before)}${count}${odtText(between)}${last}${odtText(after)}</text:p></style:footer></style:master-page>`,
		'<style:master-page style:name="First_20_Page" style:display-name="First Page" style:page-layout-name="TitleSheet" style:next-style-name="Standard"/>',
		'</office:master-styles>',
	].join('');
}

/** Styles of single places: the title page, headings that begin a page, tables and the widths of their columns. */
export function odtAutomaticStyles(columns: ReadonlyMap<string, number>): string {
	const cell = (name: string, properties: string) =>
		`<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:padding="0.12cm" ${properties}/></style:style>`;
	return [
		'<office:automatic-styles>',
		'<style:style style:name="First" style:family="paragraph" style:parent-style-name="Publisher" style:master-page-name="First_20_Page"/>',
		...headingSizes.map(
			(_, place) =>
				`<style:style style:name="Opening${place + 1}" style:family="paragraph" style:parent-style-name="Heading_20_${place + 1}"><style:paragraph-properties fo:break-before="page"/></style:style>`,
		),
		'<style:style style:name="Table" style:family="table"><style:table-properties style:width="16cm" table:align="margins"/></style:style>',
		'<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>',
		cell(
			'HeadCell',
			`fo:background-color="${ground}" fo:border-top="0.8pt solid ${accent}" fo:border-bottom="0.5pt solid ${rule}"`,
		),
		cell('Cell', `fo:border-bottom="0.5pt solid ${rule}"`),
		...[...columns].map(
			([name, share]) =>
				`<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${(share * 0.16).toFixed(2)}cm" style:rel-column-width="${Math.round(share * 100)}*"/></style:style>`,
		),
		'</office:automatic-styles>',
	].join('\n');
}
