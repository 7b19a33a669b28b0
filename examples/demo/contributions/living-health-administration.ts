import { administrationFeedback2021 } from './administration-2021-feedback.ts';
import { administrationGroups2021 } from './administration-2021-groups.ts';
import { administrationKickOff2021 } from './administration-2021-kick-off.ts';
import { administration2026 } from './administration-2026.ts';
import { healthFeedback2021 } from './health-2021-feedback.ts';
import { healthGroups2021 } from './health-2021-groups.ts';
import { healthKickOff2021 } from './health-2021-kick-off.ts';
import { health2026 } from './health-2026.ts';
import { livingFeedback2021 } from './living-2021-feedback.ts';
import { livingGroups2021 } from './living-2021-groups.ts';
import { livingKickOff2021 } from './living-2021-kick-off.ts';
import { living2026 } from './living-2026.ts';
import type { ClusterSketch } from './sketch.ts';

/** What was said about living, health and administration in both cycles, in the order in which it was said. */
export const livingHealthAdministration: readonly ClusterSketch[] = [
	...livingKickOff2021,
	...healthKickOff2021,
	...administrationKickOff2021,
	...livingGroups2021,
	...healthGroups2021,
	...administrationGroups2021,
	...livingFeedback2021,
	...healthFeedback2021,
	...administrationFeedback2021,
	...living2026,
	...health2026,
	...administration2026,
];
