import type { SourceDocument } from '#concept/domain/recognition/source.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { withoutControls } from './characters.ts';
import { readDocx } from './docx.ts';
import { largestFile, largestText, tooLarge, type ReadFailure } from './limits.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './read-text.ts';

const mostLines = 100_000;
/** All rows of a table get as many cells as its widest. */
const mostCells = 200_000;

/** Reads a document by what is in it; its name is only a name. */
export async function readDocument(
	bytes: Uint8Array,
	fileName: string,
): Promise<Result<SourceDocument, ReadFailure>> {
	const name = withoutControls(fileName).slice(-200);
	if (bytes.length > largestFile) return tooLarge(largestFile);
	if (bytes.length === 0) return failure('emptyFile');
	if (isZip(bytes)) return readDocx(bytes, name);
	const text = readText(bytes);
	if (text === null) return failure('unsupportedFile');
	if (text.length > largestText) return tooLarge(largestText);
	const document = readMarkdown(withoutControls(text), name);
	if (document.lines.length > mostLines || hasHugeTable(document)) return tooLarge(largestText);
	if (document.lines.every((line) => line.trim() === '')) return failure('emptyFile');
	return success(document);
}

function hasHugeTable({ blocks }: SourceDocument): boolean {
	return blocks.some((block) => {
		if (block.type !== 'table') return false;
		const widest = block.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
		return widest * block.rows.length > mostCells;
	});
}

const isZip = (bytes: Uint8Array): boolean =>
	bytes[0] === 0x50 &&
	bytes[1] === 0x4b &&
	(bytes[2] === 3 || bytes[2] === 5) &&
	(bytes[3] === 4 || bytes[3] === 6);
