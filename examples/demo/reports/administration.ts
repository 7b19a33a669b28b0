import { mirrorOfTown } from './administration/mirror-of-town.ts';
import { havingASay } from './administration/having-a-say.ts';
import { readableTown } from './administration/readable-town.ts';
import { againstDiscrimination } from './administration/against-discrimination.ts';
import { soundSteering } from './administration/sound-steering.ts';
import type { MeasureLife } from './sketch.ts';

export const administration: readonly MeasureLife[] = [
	...mirrorOfTown,
	...havingASay,
	...readableTown,
	...againstDiscrimination,
	...soundSteering,
];
