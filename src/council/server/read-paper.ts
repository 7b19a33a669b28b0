import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Edition, EditionContent } from '#concept/domain/edition.ts';
import { editionContent } from '#concept/server/read-editions.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { mayReadConsultation, mayReadPaper } from '../domain/abilities.ts';
import type { Consultation } from '../domain/consultation.ts';
import type { ProceduralMotion } from '../domain/motion.ts';
import type { Paper } from '../domain/paper.ts';
import { isFinal, paperState, type PaperState } from '../domain/transitions.ts';
import type { GroupCount, Vote } from '../domain/vote.ts';
import { findMatter } from './matter.ts';
import { readAmendments, type AmendmentReading } from './read-amendments.ts';

export interface VoteReading extends Omit<Vote, 'groups'> {
	readonly groups: readonly (GroupCount & { readonly groupName: string })[];
}

interface MotionReading extends ProceduralMotion {
	readonly movedByName: string;
	readonly targetName: string;
	readonly vote: VoteReading | null;
}

export interface StepReading extends Consultation {
	readonly bodyName: string;
	/** On the paper itself. */
	readonly vote: VoteReading | null;
	readonly motions: readonly MotionReading[];
	/** On amendments, with their numbers. */
	readonly amendmentVotes: readonly {
		readonly amendmentId: Id;
		readonly number: string;
		readonly vote: VoteReading;
	}[];
	/** Planned, but the paper has come to its end before. */
	readonly dropped: boolean;
}

export interface PaperReading extends Paper {
	readonly state: PaperState;
	readonly originatorName: string;
	readonly leadUnitName: string | null;
	readonly edition: Edition | null;
	readonly steps: readonly StepReading[];
	readonly amendments: readonly AmendmentReading[];
	/** What the council made of it. */
	readonly adopted: Pick<Vote, 'editionId' | 'inForceOn'> | null;
}

/** A paper with its way, as far as the reader may see it: what is behind closed doors is not there for others. */
export async function readPaper(context: Context, id: Id): Promise<Result<PaperReading, 'notFound'>> {
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const { actor } = context;
		const matter = await findMatter(tx, id);
		if (!matter || !mayReadPaper(actor, matter.paper)) return failure('notFound');
		const { paper } = matter;
		const organizations = await organizationsById(tx);
		const nameOf = (organizationId: Id | null) =>
			(organizationId === null ? undefined : organizations.get(organizationId)?.name) ?? '';
		const plan = matter.plan.filter((step) => mayReadConsultation(actor, step));
		const shown = new Set(plan.map((step) => step.id));
		const state = paperState(plan);
		const votes = matter.votes
			.filter(({ consultationId }) => shown.has(consultationId))
			.map((vote): VoteReading => ({
				...vote,
				groups: vote.groups.map((group) => ({ ...group, groupName: nameOf(group.organizationId) })),
			}));
		const laid: EditionContent | null =
			paper.editionId === null ? null : await editionContent(tx, paper.editionId);
		const amendments = await readAmendments(tx, actor, matter, laid, nameOf);
		const numberOf = new Map(amendments.map(({ id: amendmentId, number }) => [amendmentId, number]));
		const motionOf = (motion: ProceduralMotion): MotionReading => ({
			...motion,
			movedByName: nameOf(motion.movedBy),
			targetName: nameOf(motion.targetOrganizationId),
			vote: votes.find(({ motionId }) => motionId === motion.id) ?? null,
		});
		const stepOf = (step: Consultation): StepReading => {
			const here = votes.filter(({ consultationId }) => consultationId === step.id);
			return {
				...step,
				bodyName: nameOf(step.organizationId),
				vote: here.find(({ amendmentId, motionId }) => amendmentId === null && motionId === null) ?? null,
				motions: matter.motions.filter(({ consultationId }) => consultationId === step.id).map(motionOf),
				amendmentVotes: here.flatMap((vote) => {
					const number = numberOf.get(vote.amendmentId ?? '');
					return vote.amendmentId !== null && number !== undefined
						? [{ amendmentId: vote.amendmentId, number, vote }]
						: [];
				}),
				dropped: step.result === null && isFinal(state),
			};
		};
		const decided = votes.find(({ editionId }) => editionId !== null);
		return success({
			...paper,
			state,
			originatorName: nameOf(paper.originatorId),
			leadUnitName: paper.leadUnitId === null ? null : nameOf(paper.leadUnitId),
			edition: laid?.edition ?? null,
			steps: plan.map(stepOf),
			amendments,
			adopted: decided ? { editionId: decided.editionId, inForceOn: decided.inForceOn } : null,
		});
	});
}
