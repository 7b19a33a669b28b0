import { newId, type Id } from '#shared/ids.ts';
import { plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Organization } from '#people/domain/organization.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { councilAbilities } from '../domain/abilities.ts';
import type { ConsultationResult } from '../domain/consultation.ts';
import { majorityRuleFor, outcomeBy } from '../domain/majority.ts';
import { resultOfMotion } from '../domain/motion.ts';
import { dayProblem, withoutNull } from '../domain/paper-input.ts';
import { councilLimits } from '../domain/paper.ts';
import { isFinal } from '../domain/transitions.ts';
import {
	sameVote,
	voteOutcomes,
	voteProblems,
	type Vote,
	type VoteNumbers,
	type VoteOutcome,
	type VoteSubject,
} from '../domain/vote.ts';
import { adoptPaper, adopts } from './adopt-paper.ts';
import { closeConsultation } from './close-consultation.ts';
import { organizationProblem } from './create-paper.ts';
import { updatePaper } from './paper.store.ts';
import { preview } from './preview.ts';
import { heldProblem } from './record-consultation.ts';
import { saveVote } from './save-vote.ts';
import { orderProblem, type OrderProblem } from './vote-order.ts';
import { lockSubject, type Voted } from './vote-subject.ts';

export interface VoteInput extends VoteNumbers {
	readonly subject: VoteSubject;
	/** As the chair announced it. */
	readonly announced: VoteOutcome;
	/** The day of the vote: the planned one, or else the present one, unless given. */
	readonly heldOn?: PlainDate;
	/** Original wording of the result, for the vote on the paper. */
	readonly wording?: string;
	/** From when the adopted edition is in force; the day of the decision unless given. */
	readonly inForceOn?: PlainDate | null;
	/** The chair announced something else than the rule gives, and that is how it is recorded. */
	readonly confirmDifference?: boolean;
	/** Measures without a unit are adopted all the same; they have been shown. */
	readonly confirmOwnerless?: boolean;
	readonly revision?: number;
}

export interface Recorded {
	readonly id: Id;
	readonly computed: VoteOutcome | null;
	readonly heldOn: PlainDate;
	/** How the consultation ended by it; null when it goes on. */
	readonly result: ConsultationResult | null;
	/** The edition that this vote adopted, from when it is in force, and how many amendments are in it. */
	readonly editionId: Id | null;
	readonly inForceOn: PlainDate | null;
	readonly amendmentsCarried: number;
}

type Refusal =
	| 'forbidden'
	| 'notFound'
	| 'conflict'
	| 'paperDecided'
	| 'consultationClosed'
	| 'voteDiffers'
	| 'announcedDiffers'
	| 'measuresWithoutOwner'
	| OrderProblem
	| 'invalidInput';

/**
 * Records a vote. Sent twice alike it is recorded once; sent again with other numbers it is refused (`voteDiffers`), for
 * two clerks must not overwrite each other. A carried motion acts on the plan; the vote on the paper ends the
 * consultation; the deciding vote makes the adopted edition, all in this transaction.
 */
export async function recordVote(context: Context, input: VoteInput): Promise<Result<Recorded, Refusal>> {
	if (!councilAbilities.keepPapers(context.actor)) return failure('forbidden');
	return inTransaction(context, (tx) => recordVoteIn(tx, input));
}

/** What the vote would do; nothing is kept. */
export async function previewVote(context: Context, input: VoteInput): Promise<Result<Recorded, Refusal>> {
	if (!councilAbilities.keepPapers(context.actor)) return failure('forbidden');
	return preview(context, (tx) => recordVoteIn(tx, input));
}

async function recordVoteIn(tx: Transaction, input: VoteInput): Promise<Result<Recorded, Refusal>> {
	const locked = await lockSubject(tx, input.subject);
	if (!locked.ok) return locked;
	const { matter, step, amendment, motion, earlier } = locked.value;
	const { paper, state } = matter;
	if (earlier) return alreadyRecorded(locked.value, earlier, input);
	if (input.revision !== undefined && input.revision !== paper.revision)
		return failure('conflict', { revision: paper.revision });
	if (isFinal(state)) return failure('paperDecided');
	if (step.result !== null) return failure('consultationClosed');
	const today = plainDateAt(tx.now);
	const planned = step.plannedOn !== null && step.plannedOn <= today ? step.plannedOn : today;
	const { heldOn = planned, inForceOn = null } = input;
	const organizations = await organizationsById(tx);
	const fields = {
		...voteProblems(input),
		...inputProblems(input, locked.value, heldOn, today, organizations),
	};
	if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
	const order = orderProblem(locked.value, input.announced);
	if (!order.ok) return order;
	const rule = majorityRuleFor(tx.municipality.state, heldOn);
	const computed = rule && outcomeBy(rule, input);
	if (rule && computed !== input.announced && input.confirmDifference !== true)
		return failure('announcedDiffers', { yes: input.yes, no: input.no, rule: rule.source });
	const vote: Vote = {
		id: newId(),
		consultationId: step.id,
		amendmentId: amendment?.id ?? null,
		motionId: motion?.id ?? null,
		yes: input.yes,
		no: input.no,
		abstain: input.abstain,
		notVoting: input.notVoting ?? 0,
		present: input.present ?? null,
		announced: input.announced,
		computed,
		rule: rule?.source ?? null,
		groups: input.groups ?? [],
		editionId: null,
		inForceOn: null,
	};
	const adopting = adopts(locked.value, input.announced);
	const adoption = adopting
		? await adoptPaper(tx, locked.value, heldOn, input.confirmOwnerless === true)
		: success(null);
	if (!adoption.ok) return adoption;
	const { edition = null, ownerless = [] } = adoption.value ?? {};
	const recorded = edition ? { ...vote, editionId: edition.id, inForceOn: inForceOn || heldOn } : vote;
	await saveVote(tx, paper, step, recorded, ownerless);
	const result = resultOf(locked.value, input.announced);
	if (result)
		await closeConsultation(
			tx,
			matter,
			step,
			{
				heldOn,
				result,
				wording: (input.wording ?? '').trim(),
				onward: { on: motion?.targetOn ?? null, organizationId: motion?.targetOrganizationId ?? null },
			},
			organizations,
		);
	else await updatePaper(tx, paper.id);
	return success(recordedAs(locked.value, recorded, heldOn));
}

function alreadyRecorded(voted: Voted, earlier: Vote, input: VoteInput): Result<Recorded, 'voteDiffers'> {
	const { yes, no, abstain } = earlier;
	const { heldOn, plannedOn } = voted.step;
	return sameVote(earlier, input)
		? success(recordedAs(voted, earlier, heldOn ?? plannedOn ?? voted.matter.paper.date))
		: failure('voteDiffers', { yes, no, abstain });
}

function recordedAs(voted: Voted, vote: Vote, heldOn: PlainDate): Recorded {
	const { id, computed, editionId, inForceOn } = vote;
	return {
		id,
		computed,
		heldOn,
		result: resultOf(voted, vote.announced),
		editionId,
		inForceOn,
		amendmentsCarried: carriedIn(voted).length,
	};
}

function carriedIn({ matter, step }: Voted): readonly Vote[] {
	return matter.votes.filter(
		(vote) => vote.consultationId === step.id && vote.amendmentId !== null && vote.announced === 'adopted',
	);
}

/** How the consultation ends by this vote; null when it goes on. */
function resultOf(voted: Voted, announced: VoteOutcome): ConsultationResult | null {
	const { amendment, motion } = voted;
	if (amendment) return null;
	if (motion) return announced === 'adopted' ? resultOfMotion[motion.kind] : null;
	if (announced === 'rejected') return 'rejected';
	return carriedIn(voted).length > 0 ? 'adoptedAmended' : 'adopted';
}

/** Codes by form field: `required`, `date`, `future`, `beforePaper`, `beforeDecision`, `tooLong`, `characters`, `unknown`, `ended`. */
function inputProblems(
	{ announced, wording = '', inForceOn = null, groups = [] }: VoteInput,
	{ matter }: Voted,
	heldOn: PlainDate,
	today: PlainDate,
	organizations: ReadonlyMap<string, Organization>,
): Record<string, string> {
	return withoutNull({
		announced: voteOutcomes.includes(announced) ? null : 'required',
		heldOn: heldProblem(heldOn, matter.paper, today),
		wording: textProblem(wording, councilLimits.wording, false),
		inForceOn:
			dayProblem(inForceOn, false) ??
			(inForceOn !== null && inForceOn !== '' && inForceOn < heldOn ? 'beforeDecision' : null),
		groups:
			groups
				.map(({ organizationId }) =>
					organizationProblem(organizations, organizationId, ({ type }) => type === 'parliamentaryGroup'),
				)
				.find((problem) => problem !== null) ?? null,
	});
}
