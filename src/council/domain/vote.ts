import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';

export const voteOutcomes = ['adopted', 'rejected'] as const;

export type VoteOutcome = (typeof voteOutcomes)[number];

/** What was voted on, in a consultation. */
export type VoteSubject =
	| { readonly kind: 'paper'; readonly consultationId: Id }
	| { readonly kind: 'amendment'; readonly consultationId: Id; readonly amendmentId: Id }
	| { readonly kind: 'motion'; readonly motionId: Id };

export interface Count {
	readonly yes: number;
	readonly no: number;
	readonly abstain: number;
}

export interface GroupCount extends Count {
	readonly organizationId: Id;
}

export interface Vote extends Count {
	readonly id: Id;
	readonly consultationId: Id;
	/** Both null: the vote was on the paper. */
	readonly amendmentId: Id | null;
	readonly motionId: Id | null;
	/** In the room without voting, e.g. for bias. */
	readonly notVoting: number;
	readonly present: number | null;
	readonly announced: VoteOutcome;
	/** By the rule; null where no rule is known. */
	readonly computed: VoteOutcome | null;
	readonly rule: string | null;
	readonly groups: readonly GroupCount[];
	readonly editionId: Id | null;
	readonly inForceOn: PlainDate | null;
}

export interface VoteNumbers extends Count {
	readonly notVoting?: number;
	readonly present?: number | null;
	readonly groups?: readonly GroupCount[];
}

const most = 100_000;
const names = ['yes', 'no', 'abstain'] as const;

/**
 * Codes by form field: `number` (no whole number from 0), `sum` (does not add up to those present), `groups.<field>` with
 * `groupSum` (the groups do not add up to the whole), `nobody` (no vote at all).
 */
export function voteProblems(vote: VoteNumbers): Record<string, string> {
	const problems: Record<string, string> = {};
	const { present = null, notVoting = 0, groups = [] } = vote;
	const all = { yes: vote.yes, no: vote.no, abstain: vote.abstain, notVoting };
	for (const [field, value] of Object.entries(all)) if (!isCount(value)) problems[field] = 'number';
	if (present !== null && !isCount(present)) problems['present'] = 'number';
	if (groups.some((group) => names.some((name) => !isCount(group[name])))) problems['groups'] = 'number';
	if (new Set(groups.map(({ organizationId }) => organizationId)).size < groups.length)
		problems['groups'] = 'twice';
	if (Object.keys(problems).length > 0) return problems;
	const cast = vote.yes + vote.no + vote.abstain;
	if (cast === 0) problems['yes'] = 'nobody';
	if (present !== null && cast + notVoting !== present) problems['present'] = 'sum';
	if (groups.length > 0)
		for (const name of names)
			if (groups.reduce((sum, group) => sum + group[name], 0) !== vote[name])
				problems[`groups.${name}`] = 'groupSum';
	return problems;
}

function isCount(value: number): boolean {
	return Number.isInteger(value) && value >= 0 && value <= most;
}

/** Whether two clerks typed the same; the order of the groups does not matter. */
export function sameVote(
	one: VoteNumbers & { announced: VoteOutcome },
	other: VoteNumbers & { announced: VoteOutcome },
): boolean {
	const shape = (vote: VoteNumbers & { announced: VoteOutcome }) =>
		JSON.stringify([
			vote.yes,
			vote.no,
			vote.abstain,
			vote.notVoting ?? 0,
			vote.present ?? null,
			vote.announced,
			(vote.groups ?? [])
				.map(({ organizationId, yes, no, abstain }) => [organizationId, yes, no, abstain])
				.sort(([left], [right]) => String(left).localeCompare(String(right))),
		]);
	return shape(one) === shape(other);
}
