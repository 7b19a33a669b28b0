import { publicConceptEvents } from '#concept/domain/events.ts';
import { publicConsolidationEvents } from '#consolidation/domain/events.ts';
import { publicCouncilEvents } from '#council/domain/events.ts';
import { publicImplementationEvents } from '#implementation/domain/events.ts';
import { publicParticipationEvents } from '#participation/domain/events.ts';
import { publicPeopleEvents } from '#people/server/people-events.ts';
import { publicEventEvents } from '#process/domain/event-events.ts';
import { publicProcessEvents } from '#process/domain/events.ts';
import { publicReportingEvents } from '#reporting/domain/events.ts';

/** After these events kept pages are rendered anew: each room names its own. */
export const publicEvents: ReadonlySet<string> = new Set<string>([
	...publicConceptEvents,
	...publicPeopleEvents,
	...publicParticipationEvents,
	...publicProcessEvents,
	...publicConsolidationEvents,
	...publicCouncilEvents,
	...publicEventEvents,
	...publicImplementationEvents,
	...publicReportingEvents,
] as string[]);
