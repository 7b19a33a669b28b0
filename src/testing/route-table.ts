import type { RouteTable } from './route-entry.ts';
import { conceptRoutes } from './route-table/concept.ts';
import { consolidationRoutes } from './route-table/consolidation.ts';
import { implementationRoutes } from './route-table/implementation.ts';
import { councilRoutes } from './route-table/council.ts';
import { eventRoutes } from './route-table/events.ts';
import { organizationRoutes } from './route-table/organizations.ts';
import { participationRoutes } from './route-table/participation.ts';
import { peopleRoutes } from './route-table/people.ts';
import { processRoutes } from './route-table/process.ts';
import { reportingRoutes } from './route-table/reporting.ts';

/** All rooms together; each has a table of its own. */
export const routeTable: RouteTable = {
	...conceptRoutes,
	...eventRoutes,
	...organizationRoutes,
	...consolidationRoutes,
	...implementationRoutes,
	...processRoutes,
	...participationRoutes,
	...peopleRoutes,
	...councilRoutes,
	...reportingRoutes,
};
