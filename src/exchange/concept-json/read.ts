import { readableSize } from '#shared/readable-size.ts';
import { failure, type Result } from '#shared/result.ts';
import { longestFile, type ConceptFile } from '../concept-file.ts';
import { validateFile } from '../validate-file.ts';
import { lineOfFault } from './places.ts';

/** Whether a text is such a file; cheap, for choosing the reader. */
export function isConceptJson(text: string): boolean {
	return /^\uFEFF?\s*\{[^{[]{0,400}?"format"\s*:\s*"ratschlag-concept"/.test(text.slice(0, 500));
}

/** Reads what writeConceptJson wrote, exactly. Details of a failure: `line` (from 1), `reason`, and `path` where the JSON itself is whole. */
export function readConceptJson(text: string): Result<ConceptFile, 'brokenFile' | 'tooLarge'> {
	if (text.length > longestFile) return failure('tooLarge', { limit: readableSize(longestFile) });
	let data: unknown;
	try {
		data = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		return failure('brokenFile', { line: lineOf(text, error), reason: 'json' });
	}
	const result = validateFile(data);
	if (result.ok) return result;
	const line = lineOfFault(text, data, result.failure.details);
	return failure('brokenFile', { ...result.failure.details, line });
}

/** Node says "at position 123"; people need the line. */
function lineOf(text: string, error: unknown): number {
	const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
	const before = place === undefined ? text : text.slice(0, Number(place));
	return before.split('\n').length;
}
