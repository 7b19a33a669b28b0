import { fail } from '@sveltejs/kit';
import type { Failure } from '#shared/result.ts';
import { eventErrors, type FormError } from '#process/components/event-errors.ts';
import type { Context } from '#platform/context.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';

/** A failed form with everything that was typed, and its errors as sentences. */
export function failed<Typed>(context: Context, failure: Failure, typed: Typed) {
	const errors: readonly FormError[] =
		failure.code === 'invalidInput'
			? eventErrors(failure.fields)
			: [{ field: undefined, message: sentenceOf(failure, context.locale) }];
	return fail(statusOf(failure), { typed, errors });
}
