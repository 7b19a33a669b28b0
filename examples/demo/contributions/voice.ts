import type {
	Answer,
	ClusterSketch,
	ContributionChannel,
	ContributionKind,
	ContributionLanguage,
	ContributionSketch,
	Occasion,
} from './sketch.ts';

type Said = Partial<Pick<ContributionSketch, 'language' | 'translation' | 'organisation' | 'alsoIn'>>;

/** By which way something came in; German, unless it says otherwise. */
const by =
	(channel: ContributionChannel) =>
	(kind: ContributionKind, text: string, said: Said = {}): ContributionSketch => ({
		text,
		language: 'de',
		channel,
		kind,
		...said,
	});

export const card = by('card');
export const form = by('publicForm');
export const mail = by('mail');
export const paper = by('paper');

/** Written in another language, with its translation into German. */
export const translated = (
	language: Exclude<ContributionLanguage, 'de'>,
	translation: string,
	said: Pick<Said, 'organisation' | 'alsoIn'> = {},
): Said => ({ language, translation, ...said });

/** @param element title of the element of the concept that it became part of */
export const answer = (
	outcome: Answer['outcome'],
	text: string,
	reason: string,
	element?: string,
): Answer => ({ outcome, text, reason, ...(element !== undefined && { element }) });

/** Clusters of one field on one occasion; a contribution that stands for itself has no title. */
export const clustersOf =
	(field: string, occasion: Occasion) =>
	(
		guidingQuestion: ClusterSketch['guidingQuestion'],
		title: string,
		contributions: readonly ContributionSketch[],
		answered?: Answer,
	): ClusterSketch => ({
		title,
		field,
		occasion,
		guidingQuestion,
		contributions,
		...(answered && { answer: answered }),
	});
