import { fail } from '@sveltejs/kit';
import type { Context } from '#platform/context.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import type { Failure } from '#shared/result.ts';
import { readDateField } from '#ui/date-input.ts';
import type { FormError } from '#ui/types.ts';

/** Fields as they were typed, so that nothing is lost. */
export type Typed = Readonly<Record<string, string>>;

/** Of a field that comes twice the first counts, as everywhere. */
export function typedFields(form: FormData): Typed {
	return Object.fromEntries(
		[...form.entries()]
			.toReversed()
			.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
	);
}

/** A day as the use cases take it; what cannot be read is refused there. */
export function dayOf(form: FormData, name: string): string {
	const day = readDateField(form, name);
	return day === 'invalid' ? 'invalid' : (day ?? '');
}

/**
 * A failed action: the form with everything that was typed, and what is wrong with it as sentences.
 * @param fieldErrors the room's sentences for single fields; where a failure names none, it has a sentence of its own
 */
export function failedForm<T extends object>(
	context: Context,
	failure: Failure,
	typed: T,
	fieldErrors: (fields: Failure['fields']) => readonly FormError[],
) {
	const fields = fieldErrors(failure.fields);
	const errors: readonly FormError[] =
		fields.length > 0 ? fields : [{ field: undefined, message: sentenceOf(failure, context.locale) }];
	return fail(statusOf(failure), { ...typed, errors });
}
