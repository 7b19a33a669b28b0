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

/** Codes of form fields; messages `concept_field_<code>` or those of the room. */
export type TextProblem = 'required' | 'tooLong' | 'characters';

/** @param limit in characters, as people count them */
export function textProblem(text: string, limit: number, required: boolean): TextProblem | null {
	if (hasForbiddenCharacters(text)) return 'characters';
	if (required && text.trim() === '') return 'required';
	return Array.from(text).length > limit ? 'tooLong' : null;
}
