import { eventAbilities } from '#process/domain/event-abilities.ts';
import { eventKinds, type EventKind } from '#process/domain/event.ts';
import { listEvents } from '#process/server/read-events.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	const asked = url.searchParams.get('art') ?? '';
	const kind = eventKinds.find((one): one is EventKind => one === asked);
	const when = url.searchParams.get('zeit') === 'vergangen' ? 'past' : 'upcoming';
	return {
		events: await listEvents(context, { when, kind }),
		kind: kind ?? '',
		when,
		mayPlan: eventAbilities.manage(context.actor),
	} as const;
};
