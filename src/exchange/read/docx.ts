import type { SourceDocument } from '#concept/domain/recognition/source.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { withoutControls } from './characters.ts';
import { Body } from './docx-body.ts';
import { Numbering } from './docx-numbering.ts';
import { readRuns } from './docx-runs.ts';
import { readStyles } from './docx-styles.ts';
import { tooLarge, type ReadFailure } from './limits.ts';
import { child, children, parseXml, XmlError, type XmlNode } from './xml.ts';
import { Zip, ZipError } from './zip.ts';

const largestPart = 30_000_000;
const mostLines = 100_000;

/** A Word file (ISO/IEC 29500), read by its own parts: what mammoth drops is needed here (docs/adr/0006). */
export function readDocx(bytes: Uint8Array, fileName: string): Result<SourceDocument, ReadFailure> {
	try {
		const zip = new Zip(bytes);
		if (!zip.names.includes('word/document.xml')) return failure('unsupportedFile');
		const part = (name: string): XmlNode | null => {
			const found = zip.read(name, largestPart);
			return found ? parseXml(new TextDecoder('utf-8', { fatal: true }).decode(found)) : null;
		};
		return read(zip, part, fileName);
	} catch (error) {
		if (error instanceof ZipError)
			return error.code === 'tooLarge' ? tooLarge(largestPart) : failure('brokenFile');
		if (error instanceof XmlError || error instanceof TypeError) return failure('brokenFile');
		throw error;
	}
}

function read(
	zip: Zip,
	part: (name: string) => XmlNode | null,
	fileName: string,
): Result<SourceDocument, ReadFailure> {
	const document = child(part('word/document.xml') ?? undefined, 'body');
	if (!document) return failure('brokenFile');
	const styles = readStyles(part('word/styles.xml'));
	const links = new Map(
		children(part('word/_rels/document.xml.rels') ?? undefined, 'Relationship')
			.filter(({ attributes }) => attributes.TargetMode === 'External')
			.map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']),
	);
	const body = new Body(styles, new Numbering(part('word/numbering.xml')), links);
	body.read(document);
	for (const [name, kind, prefix] of [
		['word/footnotes.xml', 'footnote', 'f'],
		['word/endnotes.xml', 'endnote', 'e'],
	] as const)
		for (const note of children(part(name) ?? undefined, kind))
			if (note.attributes.type === undefined || note.attributes.type === 'normal')
				body.note(`${prefix}${note.attributes.id ?? ''}`, note);
	const heads = new Set<string>();
	for (const name of zip.names.filter((entry) => /^word\/(?:header|footer)\d*\.xml$/.test(entry)))
		for (const text of paragraphTexts(part(name)))
			if (!heads.has(text)) {
				heads.add(text);
				body.omit(text, 'runningHead');
			}
	for (const text of paragraphTexts(part('word/comments.xml'))) body.omit(text, 'comment');
	if (body.lines.length > mostLines) return tooLarge(largestPart);
	if (body.blocks.length === 0) return failure('emptyFile');
	const { lines, blocks, notes, leftOut } = body;
	return success({
		fileName,
		title: titleOf(part('docProps/core.xml'), blocks),
		lines,
		blocks,
		notes,
		leftOut,
	});

	function paragraphTexts(root: XmlNode | null): readonly string[] {
		if (!root) return [];
		if (root.name === 'p') {
			const { content } = readRuns(root, styles, links);
			const text = content
				.map((inline) => (inline.type === 'text' ? inline.text : ' '))
				.join('')
				.trim();
			return text === '' ? [] : [text];
		}
		return root.children.flatMap(paragraphTexts);
	}
}

/** Word keeps titles of templates and of older documents: only one that stands in the text itself is believed. */
function titleOf(properties: XmlNode | null, blocks: SourceDocument['blocks']): string {
	const title = withoutControls(child(properties ?? undefined, 'title')?.text ?? '')
		.replace(/\s+/g, ' ')
		.trim();
	const start = blocks
		.slice(0, 10)
		.map((block) =>
			block.type === 'table'
				? ''
				: block.content.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join(''),
		)
		.join(' ')
		.replace(/\s+/g, ' ');
	return title.length > 8 && start.includes(title) ? title : '';
}
