import type { ClusterSketch } from './sketch.ts';
import { arrivalFeedback2021 } from './arrival-2021-feedback.ts';
import { arrivalGroups2021 } from './arrival-2021-groups.ts';
import { arrivalKickOff2021 } from './arrival-2021-kick-off.ts';
import { arrivalFeedback2026 } from './arrival-2026-feedback.ts';
import { arrivalGroup2026 } from './arrival-2026-group.ts';
import { arrivalStart2026 } from './arrival-2026-start.ts';
import { languageFeedback2021 } from './language-2021-feedback.ts';
import { languageGroups2021 } from './language-2021-groups.ts';
import { languageKickOff2021 } from './language-2021-kick-off.ts';
import { languageGroup2026 } from './language-2026-group.ts';
import { languageStart2026 } from './language-2026-start.ts';
import { workFeedback2021 } from './work-2021-feedback.ts';
import { workGroups2021 } from './work-2021-groups.ts';
import { workKickOff2021 } from './work-2021-kick-off.ts';
import { work2026 } from './work-2026.ts';

/** What people said on the first three fields of action, in the order of fields and occasions. */
export const arrivalLanguageWork: readonly ClusterSketch[] = [
	...arrivalKickOff2021,
	...arrivalGroups2021,
	...arrivalFeedback2021,
	...arrivalStart2026,
	...arrivalGroup2026,
	...arrivalFeedback2026,
	...languageKickOff2021,
	...languageGroups2021,
	...languageFeedback2021,
	...languageStart2026,
	...languageGroup2026,
	...workKickOff2021,
	...workGroups2021,
	...workFeedback2021,
	...work2026,
];
