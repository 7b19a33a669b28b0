import { longDate } from '#concept/components/dates.ts';
import { kindWord } from '#concept/components/kind-words.ts';
import {
	motionWord,
	outcomeWord,
	resultWord,
	roleWord,
	typeWord,
} from '#council/components/council-words.ts';
import type { PaperReading, StepReading, VoteReading } from '#council/server/read-paper.ts';
import { m } from '#paraglide/messages.js';
import type { Locale } from '#platform/context.ts';

/** An extract from the minutes (Protokollauszug) in the reader's words: what the page and the PDF both show. */
export interface MinutesExtract {
	readonly title: string;
	readonly municipality: string;
	readonly paper: string;
	readonly facts: readonly { readonly label: string; readonly value: string }[];
	readonly votes: readonly ExtractVote[];
	readonly wording: string;
	readonly amendments: readonly {
		readonly title: string;
		readonly by: string;
		readonly element: string;
		readonly oldText: string;
		readonly newText: string;
	}[];
	readonly words: Readonly<Record<'votes' | 'wording' | 'amendments' | 'oldText' | 'newText', string>>;
}

interface ExtractVote {
	readonly subject: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
	readonly outcome: string;
	/** The rule by which the majority is counted. */
	readonly rule: string;
}

/** Null while the consultation has no result. */
export function minutesExtract(
	paper: PaperReading,
	step: StepReading,
	{ municipalityName, locale }: { readonly municipalityName: string; readonly locale: Locale },
): MinutesExtract | null {
	if (step.result === null || step.heldOn === null) return null;
	const options = { locale };
	const voted = new Set(step.amendmentVotes.map(({ amendmentId }) => amendmentId));
	return {
		title: m.council_extract({}, options),
		municipality: municipalityName,
		paper: `${paper.number} ${paper.title}`,
		facts: [
			{ label: m.council_body_label({}, options), value: step.bodyName },
			{ label: m.council_result_held_on({}, options), value: longDate(step.heldOn, locale) },
			{ label: m.council_type({}, options), value: typeWord(paper.type, options) },
			{ label: m.council_originator({}, options), value: paper.originatorName },
			{ label: m.council_role({}, options), value: roleWord(step.role, options) },
			{
				label: m.council_is_public({}, options),
				value: step.isPublic ? m.council_public_yes({}, options) : m.council_public_no({}, options),
			},
			{ label: m.council_result({}, options), value: resultWord(step.result, options) },
		],
		votes: [
			...step.motions.flatMap(({ kind, vote }) =>
				vote ? [voteOf(motionWord(kind, options), vote, locale)] : [],
			),
			...step.amendmentVotes.map(({ number, vote }) =>
				voteOf(m.council_amendment({ number }, options), vote, locale),
			),
			...(step.vote ? [voteOf(m.council_vote_on_paper({}, options), step.vote, locale)] : []),
		],
		wording: step.wording,
		amendments: paper.amendments
			.filter(({ id }) => voted.has(id))
			.map(({ number, originatorName, filedOn, element, oldText, newText }) => ({
				title: m.council_amendment({ number }, options),
				by: m.council_amendment_by({ name: originatorName, date: longDate(filedOn, locale) }, options),
				element: [element.number || kindWord(element.kind, locale), element.title]
					.filter((part) => part !== '')
					.join(': '),
				oldText,
				newText,
			})),
		words: {
			votes: m.council_votes({}, options),
			wording: m.council_wording({}, options),
			amendments: m.council_amendments({}, options),
			oldText: m.council_amendment_old({}, options),
			newText: m.council_amendment_new({}, options),
		},
	};
}

function voteOf(subject: string, vote: VoteReading, locale: Locale): ExtractVote {
	const options = { locale };
	const row = (name: string, { yes, no, abstain }: VoteReading | VoteReading['groups'][number]) => [
		name,
		String(yes),
		String(no),
		String(abstain),
	];
	return {
		subject,
		header: [
			vote.groups.length > 0 ? m.council_vote_group({}, options) : m.council_votes({}, options),
			m.council_vote_yes({}, options),
			m.council_vote_no({}, options),
			m.council_vote_abstain({}, options),
		],
		rows: [
			...vote.groups.map((group) => row(group.groupName, group)),
			row(m.council_vote_total({}, options), vote),
		],
		outcome: outcomeWord(vote.announced, options),
		rule:
			vote.rule === null
				? m.council_vote_rule_none({}, options)
				: m.council_vote_rule({ source: vote.rule }, options),
	};
}
