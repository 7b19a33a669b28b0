import { fail, type RequestEvent } from '@sveltejs/kit';
import type { Failure } from '#shared/result.ts';
import { errorsOf } from '#process/components/event-errors.ts';
import type { Context } from '#platform/context.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';

/** A failed form with everything that was typed, and its errors as sentences. */
export function failed<Typed>(context: Context, failure: Failure, typed: Typed) {
	return fail(statusOf(failure), { typed, errors: errorsOf(failure, context.locale) });
}

/** Nobody begins what can no longer be done; whoever was just too late gets the form back with everything that was typed. */
export function refuseVisit(
	{ locals, request }: Pick<RequestEvent, 'locals' | 'request'>,
	failure: Failure,
): void {
	if (request.method !== 'POST') refuse(locals.context, failure);
}
