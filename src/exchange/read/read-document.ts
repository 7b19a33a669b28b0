import type { SourceDocument } from '#concept/domain/recognition/source.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { withoutControls } from './characters.ts';
import { readDocx } from './docx.ts';
import { largestFile, largestText, tooLarge, type ReadFailure } from './limits.ts';
import { readMarkdown } from './markdown.ts';

const mostLines = 100_000;

/** Reads a document by what is in it; its name is only a name. */
export async function readDocument(
	bytes: Uint8Array,
	fileName: string,
): Promise<Result<SourceDocument, ReadFailure>> {
	const name = withoutControls(fileName).slice(-200);
	if (bytes.length > largestFile) return tooLarge(largestFile);
	if (bytes.length === 0) return failure('emptyFile');
	if (isZip(bytes)) return readDocx(bytes, name);
	const text = decode(bytes);
	if (text === null) return failure('unsupportedFile');
	if (text.length > largestText) return tooLarge(largestText);
	const document = readMarkdown(withoutControls(text), name);
	if (document.lines.length > mostLines) return tooLarge(largestText);
	if (document.lines.every((line) => line.trim() === '')) return failure('emptyFile');
	return success(document);
}

const isZip = (bytes: Uint8Array): boolean =>
	bytes[0] === 0x50 &&
	bytes[1] === 0x4b &&
	(bytes[2] === 3 || bytes[2] === 5) &&
	(bytes[3] === 4 || bytes[3] === 6);

/** UTF-8, UTF-16 with byte order mark, or Windows-1252 where the bytes can be nothing else; null for anything binary. */
function decode(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return tryDecode('utf-16le', bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return tryDecode('utf-16be', bytes);
	// Texts have no NUL and next to no control characters; PDF, RTF and HTML say what they are.
	if (isBinary(bytes)) return null;
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).trimStart().toLowerCase();
	if (/^(%pdf-|\{\\rtf|<!doctype|<html|<\?xml|%!ps)/.test(head.replace(/^ï»¿/, ''))) return null;
	return tryDecode('utf-8', bytes) ?? tryDecode('windows-1252', bytes);
}

function tryDecode(encoding: string, bytes: Uint8Array): string | null {
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return text.includes('\0') ? null : text;
	} catch {
		return null;
	}
}

function isBinary(bytes: Uint8Array): boolean {
	let controls = 0;
	for (const byte of bytes) {
		if (byte === 0) return true;
		if (byte < 9 || (byte > 13 && byte < 32)) controls++;
	}
	return controls > 4 && controls > bytes.length / 1000;
}
