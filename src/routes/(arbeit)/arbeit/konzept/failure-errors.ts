import { fieldSentence } from '#concept/components/problem-sentence.ts';
import type { Locale } from '#platform/context.ts';
import { sentenceOf } from '#platform/http/failures.ts';
import type { Failure } from '#shared/result.ts';

/** A refused form: what is wrong by field, or the one sentence, at the field that it is about. */
export function failureErrors(
	failure: Failure,
	field: string | undefined,
	locale: Locale,
): { field: string | undefined; message: string }[] {
	const fields = Object.entries(failure.fields);
	return fields.length > 0
		? fields.map(([name, code]) => ({ field: name, message: fieldSentence(name, code) }))
		: [{ field, message: sentenceOf(failure, locale) }];
}
