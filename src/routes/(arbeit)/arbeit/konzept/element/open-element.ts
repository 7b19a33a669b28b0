import { error } from '@sveltejs/kit';
import type { Context } from '#platform/context.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { readElement, type ElementForWork } from '#concept/server/read-element.ts';

/** The element of an address, or the page that says why not. */
export async function openElement(context: Context, id: string): Promise<ElementForWork> {
	const found = await readElement(context, id);
	if (found.ok) return found.value;
	return error(statusOf(found.failure), {
		code: found.failure.code,
		message: sentenceOf(found.failure, context.locale),
		requestId: context.requestId,
	});
}
