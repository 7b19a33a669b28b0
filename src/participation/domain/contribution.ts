import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { TidySayer } from './contribution-input.ts';
import type { ContributionNumber } from './number.ts';
import type { Channel, ContributionKind, Language, Outcome } from './vocabulary.ts';

/** Anything that somebody said (docs/glossary.md), as it is kept. */
export interface Contribution extends ContributionNumber {
	readonly id: Id;
	readonly roundId: Id | null;
	readonly eventId: Id | null;
	/** The group that works on it. */
	readonly groupId: Id | null;
	readonly guidingQuestion: string;
	readonly channel: Channel;
	readonly kind: ContributionKind;
	readonly language: Language;
	readonly text: string;
	/** Into German, by somebody who helped; the original is what counts. */
	readonly translation: string | null;
	/** The element of which it speaks, and the edition in which its author read it. */
	readonly elementId: Id | null;
	readonly editionId: Id | null;
	/** The card of an imported concept from which it was taken over. */
	readonly sourceElementId: Id | null;
	readonly receivedAt: Date;
	readonly receivedOn: PlainDate;
	readonly answerUntil: PlainDate;
	readonly handedTo: Id | null;
	readonly handedOn: PlainDate | null;
	readonly publishedAt: Date | null;
	readonly fieldIds: readonly Id[];
}

/** One that comes in; its number is given when it is stored. */
export interface NewContribution extends Omit<Contribution, 'year' | 'number' | 'handedTo' | 'handedOn'> {
	readonly sayer: TidySayer;
	readonly submissionHash: string | null;
	readonly remark: string;
}

/** An answer with its reason. */
export interface Answer {
	readonly id: Id;
	readonly outcome: Outcome;
	readonly text: string;
	readonly reason: string;
	readonly answeredAt: Date;
}

/** A contribution with what stands around it, as lists and pages show it. */
export interface ContributionInContext extends Contribution {
	readonly round: { readonly title: string; readonly closesOn: PlainDate } | null;
	readonly cluster: { readonly id: Id; readonly title: string } | null;
	readonly answer: Answer | null;
}

/** Came in after the end of its round. */
export function isLate({ receivedOn, round }: Pick<ContributionInContext, 'receivedOn' | 'round'>): boolean {
	return round !== null && receivedOn > round.closesOn;
}

/** The beginning of what was said, in one line and ended at a word. */
export function beginning(text: string, longest = 90): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return Array.from(line).length <= longest ? line : `${line.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
