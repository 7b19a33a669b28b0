import { eventCalendar } from '#process/server/event-calendar.ts';
import { readEvent } from '#process/server/read-events.ts';
import { addressOf } from '#platform/http/address.ts';
import { refuse } from '#platform/http/refuse.ts';
import type { RequestHandler } from './$types';

/** The event as a file that calendar programs open; what is not public only for whoever may see it. */
export const GET: RequestHandler = async ({ locals: { context }, params }) => {
	const event = await readEvent(context, params.id);
	if (!event.ok) refuse(context, event.failure);
	return new Response(eventCalendar(event.value, await addressOf(context)), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
			'content-disposition': 'attachment; filename="termin.ics"',
			'cache-control': 'private, no-store',
		},
	});
};
