import { m } from '#paraglide/messages.js';
import { calendarOf } from '#process/server/event-calendar.ts';
import { listPublicEvents } from '#process/server/read-events.ts';
import { addressOf } from '#platform/http/address.ts';
import { cacheHeader } from '#platform/http/page-cache.ts';
import type { RequestHandler } from './$types';

/** All public events, for programs that subscribe to a calendar. */
export const GET: RequestHandler = async ({ locals: { context } }) => {
	const name = m.events_calendar_name({ municipality: context.municipality.name });
	const body = calendarOf(await listPublicEvents(context), await addressOf(context), name);
	return new Response(body, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			[cacheHeader]: context.municipality.id,
		},
	});
};
