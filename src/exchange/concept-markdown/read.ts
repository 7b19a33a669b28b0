import type { Id } from '#shared/ids.ts';
import { readableSize } from '#shared/readable-size.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { longestFile, type ConceptFile } from '../concept-file.ts';
import { fileHead, validateFile } from '../validate-file.ts';
import { parseMarkdown } from './parse.ts';
import { Broken, ElementReader } from './read-elements.ts';

const head = /^\uFEFF?---\r?\nratschlag: concept\/1\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** Whether a text is such a file; cheap, for choosing the reader. */
export function isConceptMarkdown(text: string): boolean {
	return /^\uFEFF?---\r?\nratschlag: concept\//.test(text.slice(0, 100));
}

/**
 * Reads what writeConceptMarkdown wrote, exactly; what was added by hand gets new ids.
 * @param newId maker of ids for such additions
 * Details of a failure: `line` (from 1, where it is known) and `reason`.
 */
export function readConceptMarkdown(
	text: string,
	newId?: () => Id,
): Result<ConceptFile, 'brokenFile' | 'tooLarge'> {
	const read = readPlacedMarkdown(text, newId);
	return read.ok ? success(read.value.file) : read;
}

/** The same with the line (from 1) on which each element begins. */
export function readPlacedMarkdown(
	text: string,
	newId?: () => Id,
): Result<{ readonly file: ConceptFile; readonly lines: readonly number[] }, 'brokenFile' | 'tooLarge'> {
	if (text.length > longestFile) return failure('tooLarge', { limit: readableSize(longestFile) });
	const front = head.exec(text);
	if (!front) return failure('brokenFile', { line: 1, reason: 'head' });
	const edition = readEntry(front[1] ?? '', 'edition');
	const numbering = readEntry(front[1] ?? '', 'numbering');
	if (edition === undefined || numbering === undefined)
		return failure('brokenFile', { line: 2, reason: 'head' });
	// Blank lines instead of the head keep the line numbers of failures right.
	const root = parseMarkdown('\n'.repeat(front[0].split('\n').length - 1) + text.slice(front[0].length));
	if (!root) return failure('brokenFile', { line: 1, reason: 'nesting' });
	try {
		const reader = new ElementReader(root, newId);
		const elements = reader.elements;
		const result = validateFile({ ...fileHead, title: reader.title, numbering, edition, elements });
		if (result.ok) return success({ file: result.value, lines: reader.lines });
		const reason = String(result.failure.details['reason']);
		const place = placeOf(reader, String(result.failure.details['path']), reason);
		return failure('brokenFile', { line: reader.lines[place] ?? 1, reason });
	} catch (error) {
		if (error instanceof Broken) return failure('brokenFile', { line: error.line, reason: error.reason });
		if (error instanceof RangeError) return failure('brokenFile', { line: 1, reason: 'nesting' });
		throw error;
	}
}

/** A single element is named by its place, a fault in the tree by the id of an element or of a part of its text. */
function placeOf({ elements }: ElementReader, path: string, reason: string): number {
	const place = /^elements\.(\d+)/.exec(path)?.[1];
	if (place !== undefined) return Number(place);
	const id = reason.split(' ')[1] ?? '-';
	return elements.findLastIndex((element) => JSON.stringify([element.id, element.body]).includes(id));
}

/** Undefined when the entry is missing or no JSON. */
function readEntry(front: string, key: string): unknown {
	const entry = front.split(/\r?\n/).find((line) => line.startsWith(`${key}: `));
	if (entry === undefined) return undefined;
	try {
		return JSON.parse(entry.slice(key.length + 2));
	} catch {
		return undefined;
	}
}
