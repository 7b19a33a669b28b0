import { administration } from './reports/administration.ts';
import { arrival } from './reports/arrival.ts';
import { health } from './reports/health.ts';
import { language } from './reports/language.ts';
import { living } from './reports/living.ts';
import {
	atAdoption,
	reportYears,
	type Effect,
	type Implementation,
	type MeasureLife,
	type ReportYear,
	type Schedule,
} from './reports/sketch.ts';
import { work } from './reports/work.ts';

/** What the units reported about each measure of the adopted concept, in document order. */
export const lives: readonly MeasureLife[] = [
	...arrival,
	...language,
	...work,
	...living,
	...health,
	...administration,
];

export interface Judgements {
	readonly implementation: Implementation;
	readonly schedule: Schedule;
	readonly effect: Effect;
}

/** How a measure stands at the end of a year: what was said last. */
export function judgementsOf({ life }: MeasureLife, year: ReportYear): Judgements {
	const said = reportYears
		.filter((candidate) => candidate <= year)
		.map((candidate) => life[candidate])
		.findLast((report) => report !== 'unchanged');
	return said ?? atAdoption;
}
