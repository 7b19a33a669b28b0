import type { PlainDate } from '#shared/plain-date.ts';
import type { Count, VoteOutcome } from './vote.ts';

/** How a majority is counted; dated, because laws change, and cited, so that it can be checked. */
export interface MajorityRule {
	/** Two letters of the Land. */
	readonly state: string;
	readonly validFrom: PlainDate;
	readonly validUntil: PlainDate | null;
	/** Which votes the yes votes must outnumber; abstentions count in neither. */
	readonly yesAgainst: 'no';
	readonly source: string;
}

const majorityRules: readonly MajorityRule[] = [
	{
		state: 'BB',
		validFrom: '2008-09-28',
		validUntil: '2024-06-08',
		yesAgainst: 'no',
		source: 'BbgKVerf vom 18. Dezember 2007, § 39 Abs. 2 Satz 1',
	},
	{
		state: 'BB',
		validFrom: '2024-06-09',
		validUntil: null,
		yesAgainst: 'no',
		source: 'BbgKVerf vom 5. März 2024, § 39 Abs. 2 Satz 1',
	},
];

/** Null where no rule is known: then the announced result stands alone, and the page says so. */
export function majorityRuleFor(
	state: string,
	on: PlainDate,
	rules: readonly MajorityRule[] = majorityRules,
): MajorityRule | null {
	return (
		rules.find(
			(rule) =>
				rule.state === state && rule.validFrom <= on && (rule.validUntil === null || on <= rule.validUntil),
		) ?? null
	);
}

/** With as many for it as against it a motion has no majority. */
export function outcomeBy(rule: MajorityRule, count: Count): VoteOutcome {
	return count.yes > count[rule.yesAgainst] ? 'adopted' : 'rejected';
}
