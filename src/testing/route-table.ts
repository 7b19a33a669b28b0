import type { RouteTable } from './route-entry.ts';
import { conceptRoutes } from './route-table/concept.ts';
import { peopleRoutes } from './route-table/people.ts';

/** All rooms together; each has a table of its own. */
export const routeTable: RouteTable = {
	...conceptRoutes,
	...peopleRoutes,
};
