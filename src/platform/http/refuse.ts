import { error } from '@sveltejs/kit';
import type { Failure } from '#shared/result.ts';
import type { Context } from '../context.ts';
import { sentenceOf, statusOf } from './failures.ts';

/** Ends a page's `load` or an endpoint with a failure: its status, its code, its sentence in the reader's language. */
export function refuse(context: Context, reason: Failure): never {
	error(statusOf(reason), sentenceOf(reason, context.locale), {
		code: reason.code,
		requestId: context.requestId,
	});
}
