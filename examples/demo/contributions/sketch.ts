/** Languages in which contributions reach the town. */
export type ContributionLanguage = 'de' | 'uk' | 'ar' | 'tr' | 'ru' | 'en';

/** How it came in (docs/glossary.md: channel). */
export type ContributionChannel = 'card' | 'publicForm' | 'mail' | 'paper';

/** What somebody wants (product.md, station 5). */
export type ContributionKind =
	'textChange' | 'guideline' | 'goal' | 'approach' | 'measure' | 'move' | 'question' | 'concern' | 'fact';

/** Events and rounds of both cycles at which something could be said. */
export type Occasion =
	| 'kickOff2021'
	| 'groups2021'
	| 'feedback2021'
	| 'kickOff2026'
	| 'expertEvent2026'
	| 'arrivalGroup2026'
	| 'feedbackArrival2026'
	| 'languageGroup2026'
	| 'feedbackLanguage2026';

/** One contribution as its author wrote it. */
export interface ContributionSketch {
	readonly text: string;
	readonly language: ContributionLanguage;
	/** German translation, for everything that is not German. */
	readonly translation?: string;
	readonly channel: ContributionChannel;
	readonly kind: ContributionKind;
	/** Given voluntarily; invented. */
	readonly organisation?: string;
	/** Further fields of action that it concerns, by title. */
	readonly alsoIn?: readonly string[];
}

/** What became of what belongs together; one answer with a reason goes to everyone who is in it. */
export interface Answer {
	readonly outcome: 'adopted' | 'partlyAdopted' | 'alreadyThere' | 'forwarded' | 'rejected' | 'answered';
	readonly text: string;
	readonly reason: string;
	/** Title of the element of the concept that it became part of, where there is one. */
	readonly element?: string;
}

/** Contributions that say something similar on one occasion in one field; a single one may stand for itself. */
export interface ClusterSketch {
	/** Empty for contributions that stand for themselves; each then is answered on its own. */
	readonly title: string;
	/** Title of the field of action. */
	readonly field: string;
	readonly occasion: Occasion;
	readonly guidingQuestion: 'important' | 'missing' | 'how';
	readonly contributions: readonly ContributionSketch[];
	/** Absent: not answered yet; only on the occasions of 2026. */
	readonly answer?: Answer;
}
