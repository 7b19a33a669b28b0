import { failure, success, type Result } from '#shared/result.ts';
import type { VoteOutcome } from '../domain/vote.ts';
import type { Voted } from './vote-subject.ts';

export type OrderProblem = 'amendmentWithdrawn' | 'amendmentsOpen' | 'amendmentConflict' | 'motionsOpen';

/**
 * Whether it is this vote's turn: motions on how to go on come before the matter, amendments before the paper in the
 * deciding body, and two amendments of one element cannot both hold word for word.
 */
export function orderProblem(
	{ matter, step, amendment, motion }: Voted,
	announced: VoteOutcome,
): Result<null, OrderProblem> {
	const votes = matter.votes.filter(({ consultationId }) => consultationId === step.id);
	if (motion) return success(null);
	const openMotions = matter.motions.filter(
		({ id, consultationId }) => consultationId === step.id && !votes.some(({ motionId }) => motionId === id),
	);
	if (openMotions.length > 0) return failure('motionsOpen', { count: openMotions.length });
	if (amendment) {
		if (amendment.withdrawnOn !== null) return failure('amendmentWithdrawn');
		const rival = matter.amendments.find(
			({ id, elementId }) =>
				id !== amendment.id &&
				elementId === amendment.elementId &&
				votes.some((vote) => vote.amendmentId === id && vote.announced === 'adopted'),
		);
		return rival && announced === 'adopted'
			? failure('amendmentConflict', { number: rival.number })
			: success(null);
	}
	const open = matter.amendments.filter(
		({ id, withdrawnOn }) => withdrawnOn === null && !votes.some(({ amendmentId }) => amendmentId === id),
	);
	return step.role === 'decision' && open.length > 0
		? failure('amendmentsOpen', { numbers: open.map(({ number }) => number).join(', ') })
		: success(null);
}
