/** How a contribution came in (docs/glossary.md: channel). */
export const channels = ['card', 'publicForm', 'mail', 'paper'] as const;
export type Channel = (typeof channels)[number];

/** What somebody wants (product.md, station 5). */
export const contributionKinds = [
	'textChange',
	'guideline',
	'goal',
	'approach',
	'measure',
	'move',
	'question',
	'concern',
	'fact',
] as const;
export type ContributionKind = (typeof contributionKinds)[number];

/** Languages in which contributions are taken; codes of BCP 47. */
export const languages = ['de', 'uk', 'ar', 'tr', 'ru', 'fr', 'fa', 'en'] as const;
export type Language = (typeof languages)[number];

/** Where a line of this language begins. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
	return language === 'ar' || language === 'fa' ? 'rtl' : 'ltr';
}

/** What became of a contribution, in one word; the answer says the rest. */
export const outcomes = [
	'adopted',
	'partlyAdopted',
	'alreadyThere',
	'forwarded',
	'rejected',
	'answered',
] as const;
export type Outcome = (typeof outcomes)[number];

export function isOneOf<Word extends string>(words: readonly Word[], value: unknown): value is Word {
	return (words as readonly unknown[]).includes(value);
}
