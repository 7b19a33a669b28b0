import { failure, success, type Result } from '#shared/result.ts';
import type { ConceptFile } from './concept-file.ts';
import { elementLines } from './concept-json/places.ts';
import { readConceptJson } from './concept-json/read.ts';
import { readPlacedMarkdown } from './concept-markdown/read.ts';
import { largestFile, largestText, tooLarge } from './read/limits.ts';
import { readText } from './read/read-text.ts';

/** A file that Ratschlag wrote, as it was read back. */
export interface OwnFile {
	readonly file: ConceptFile;
	readonly text: string;
	/** The line (from 1) on which each element begins. */
	readonly starts: readonly number[];
	readonly isMarkdown: boolean;
}

export type OwnFailure = 'brokenConceptFile' | 'tooLarge' | 'unsupportedFile';

/**
 * Null for a document of somebody else. Anything that shows a trace of our formats is ours: a damaged file is refused
 * with the line instead of being taken for foreign text.
 */
export function readOwnFile(bytes: Uint8Array): Result<OwnFile, OwnFailure> | null {
	if (bytes.length > largestFile) return null;
	const text = readText(bytes);
	if (text === null) return null;
	const start = text
		.slice(0, 5000)
		.replace(/^\uFEFF/, '')
		.trimStart();
	const isJson = start.startsWith('{') && (hasFormat(text) || isWholeJson(text));
	const isMarkdown =
		!isJson && (/^---\s[^]*?^ratschlag\s*:/m.test(headOf(start)) || elementComment.test(text));
	if (!isJson && !isMarkdown) return null;
	if (text.length > largestText) return tooLarge(largestText);
	if (isJson && !hasFormat(text)) return failure('unsupportedFile');
	const read = isJson ? json(text) : readPlacedMarkdown(text);
	if (read.ok) return success({ ...read.value, starts: read.value.lines, text, isMarkdown });
	if (read.failure.code === 'tooLarge') return tooLarge(largestText);
	return failure('brokenConceptFile', { ...read.failure.details });
}

const elementComment = /^<!-- element [a-zA-Z]+ [0-9a-f]{8}-[0-9a-f-]{27}\b/m;
const hasFormat = (text: string): boolean => /"format"\s*:\s*"ratschlag-concept"/.test(text);

/** The front matter alone: the word may stand anywhere in a foreign text. */
const headOf = (start: string): string =>
	/^---\s*\n[^]*?\n---\s*(?:\n|$)/.exec(start)?.[0] ?? start.slice(0, 100);

function isWholeJson(text: string): boolean {
	try {
		JSON.parse(text.replace(/^\uFEFF/, ''));
		return true;
	} catch {
		return false;
	}
}

function json(text: string) {
	const read = readConceptJson(text);
	return read.ok ? success({ file: read.value, lines: elementLines(text) }) : read;
}
