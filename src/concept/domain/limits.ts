import { failure, success, type Result } from '#shared/result.ts';

/** Longest texts, in characters; the body in bytes of its JSON. The database holds the same limits. */
export const limits = {
	conceptTitle: 300,
	title: 1_000,
	source: 500,
	bodyBytes: 200_000,
	note: 2_000,
	reason: 1_000,
	caption: 500,
	/** A field of the measure sheet. */
	detail: 2_000,
	/** Entries of a list on the measure sheet. */
	details: 50,
} as const;

// Control characters have no meaning in a text and break databases and documents; tab and line breaks stay.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;

/** Whether a text holds what cannot be stored: control characters, or half of a surrogate pair. */
function hasForbiddenCharacters(text: string): boolean {
	return control.test(text) || !text.isWellFormed();
}

/** White space at the ends goes, runs of it become one space: a title is one line. */
export function oneLine(text: string): string {
	return text.replace(/[\s\u2028\u2029]+/gu, ' ').trim();
}

/** Codes of form fields: `required`, `tooLong`, `characters`; messages `concept_field_<code>`. */
export type TextProblem = 'required' | 'tooLong' | 'characters';

export function textProblem(text: string, limit: number, required: boolean): TextProblem | null {
	if (hasForbiddenCharacters(text)) return 'characters';
	if (required && text.trim() === '') return 'required';
	return Array.from(text).length > limit ? 'tooLong' : null;
}

export function checkConceptTitle(input: string): Result<string, 'invalidInput'> {
	const title = oneLine(input);
	const problem = textProblem(title, limits.conceptTitle, true);
	return problem
		? failure('invalidInput', { limit: limits.conceptTitle }, { title: problem })
		: success(title);
}
