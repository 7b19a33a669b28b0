import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Block } from '#concept/domain/rich-text.ts';
import type { Vote, VoteOutcome } from './vote.ts';

/** What a group wants to be different in exactly one element of the paper's edition. */
export interface Amendment {
	readonly id: Id;
	readonly paperId: Id;
	readonly number: string;
	readonly originatorId: Id;
	readonly editionId: Id;
	readonly elementId: Id;
	readonly newTitle: string;
	readonly newBody: readonly Block[];
	readonly reason: string;
	readonly filedOn: PlainDate;
	readonly isPublic: boolean;
	readonly withdrawnOn: PlainDate | null;
	readonly withdrawnReason: string | null;
}

export type AmendmentOutcome = VoteOutcome | 'withdrawn' | 'open';

interface Decided {
	readonly outcome: AmendmentOutcome;
	readonly on: PlainDate | null;
}

/**
 * What became of an amendment: the last vote on it counts, a committee's before the council's.
 * @param votes on this amendment, in the order of the plan, each with the day of its consultation
 */
export function outcomeOf(
	amendment: Pick<Amendment, 'withdrawnOn'>,
	votes: readonly { readonly vote: Pick<Vote, 'announced'>; readonly heldOn: PlainDate | null }[],
): Decided {
	if (amendment.withdrawnOn !== null) return { outcome: 'withdrawn', on: amendment.withdrawnOn };
	const last = votes.at(-1);
	return last ? { outcome: last.vote.announced, on: last.heldOn } : { outcome: 'open', on: null };
}
