import { skillsCount } from './work/skills-count.ts';
import { training } from './work/training.ts';
import { founding } from './work/founding.ts';
import { fairWork } from './work/fair-work.ts';
import { staying } from './work/staying.ts';
import type { MeasureLife } from './sketch.ts';

export const work: readonly MeasureLife[] = [
	...skillsCount,
	...training,
	...founding,
	...fairWork,
	...staying,
];
