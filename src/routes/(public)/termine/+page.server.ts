import { eventKinds, type EventKind } from '#process/domain/event.ts';
import { listEvents } from '#process/server/read-events.ts';
import { anonymous } from '#platform/context.ts';
import type { PageServerLoad } from './$types';

/** What everybody may see, also for whoever is signed in: the rest stands in the workplace. */
export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	const asked = url.searchParams.get('art') ?? '';
	const kind = eventKinds.find((one): one is EventKind => one === asked);
	const when = url.searchParams.get('zeit') === 'vergangen' ? 'past' : 'upcoming';
	const events = await listEvents({ ...context, actor: anonymous }, { when, kind });
	return { events, kind: kind ?? '', when, done: url.searchParams.get('getan') } as const;
};
