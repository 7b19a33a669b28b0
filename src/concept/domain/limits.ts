import { failure, success, type Result } from '#shared/result.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';

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

export function checkConceptTitle(input: string): Result<string, 'invalidInput'> {
	const title = oneLine(input);
	const problem = textProblem(title, limits.conceptTitle, true);
	return problem
		? failure('invalidInput', { limit: limits.conceptTitle }, { title: problem })
		: success(title);
}
