import { everydayLanguage } from './language/everyday-language.ts';
import { openPaths } from './language/open-paths.ts';
import { adultLearning } from './language/adult-learning.ts';
import { schoolsOpen } from './language/schools-open.ts';
import { cultureLearning } from './language/culture-learning.ts';
import type { MeasureLife } from './sketch.ts';

export const language: readonly MeasureLife[] = [
	...everydayLanguage,
	...openPaths,
	...adultLearning,
	...schoolsOpen,
	...cultureLearning,
];
