import { mixedNeighbourhoods } from './living/mixed-neighbourhoods.ts';
import { encounter } from './living/encounter.ts';
import { publicSpace } from './living/public-space.ts';
import { quarterManagement } from './living/quarter-management.ts';
import { housingQuality } from './living/housing-quality.ts';
import type { MeasureLife } from './sketch.ts';

export const living: readonly MeasureLife[] = [
	...mixedNeighbourhoods,
	...encounter,
	...publicSpace,
	...quarterManagement,
	...housingQuality,
];
