import { failure } from '#shared/result.ts';
import { sentenceOf } from '#platform/http/failures.ts';
import { problemResponse } from '#platform/http/problem.ts';
import { openEventStream } from '#platform/live/event-stream.ts';
import { peopleAbilities } from '#people/domain/abilities.ts';
import type { RequestHandler } from './$types.ts';

export const GET: RequestHandler = ({ locals, request, url }) => {
	const { context } = locals;
	if (!peopleAbilities.followEvents(context.actor)) return refuse('signInRequired', 401);
	// A page that opens a stream anew itself, and not the browser, passes the last id in the address.
	const lastId = request.headers.get('last-event-id') ?? url.searchParams.get('seit');
	return openEventStream(context, lastId) ?? refuse('rateLimited', 503);

	function refuse(code: string, status: number): Response {
		const message = sentenceOf(failure(code, { seconds: 30 }).failure, context.locale);
		return problemResponse({ status, code, message, requestId: context.requestId });
	}
};
