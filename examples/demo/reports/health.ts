import { accessToCare } from './health/access-to-care.ts';
import { prevention } from './health/prevention.ts';
import { mentalHealth } from './health/mental-health.ts';
import { openHospitals } from './health/open-hospitals.ts';
import { ageing } from './health/ageing.ts';
import type { MeasureLife } from './sketch.ts';

export const health: readonly MeasureLife[] = [
	...accessToCare,
	...prevention,
	...mentalHealth,
	...openHospitals,
	...ageing,
];
