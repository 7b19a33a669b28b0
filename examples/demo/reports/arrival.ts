import { firstDoor } from './arrival/first-door.ts';
import { understoodAdvice } from './arrival/understood-advice.ts';
import { steadyProcedures } from './arrival/steady-procedures.ts';
import { sharedCommitment } from './arrival/shared-commitment.ts';
import { specialProtection } from './arrival/special-protection.ts';
import type { MeasureLife } from './sketch.ts';

export const arrival: readonly MeasureLife[] = [
	...firstDoor,
	...understoodAdvice,
	...steadyProcedures,
	...sharedCommitment,
	...specialProtection,
];
