import { isId } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Amendment } from '../domain/amendment.ts';
import type { Consultation } from '../domain/consultation.ts';
import type { ProceduralMotion } from '../domain/motion.ts';
import type { Vote, VoteSubject } from '../domain/vote.ts';
import { lockConsultation } from './lock-consultation.ts';
import type { Matter } from './matter.ts';
import { findMotion } from './vote.store.ts';

export interface Voted {
	readonly matter: Matter;
	readonly step: Consultation;
	/** Both null: the paper itself. */
	readonly amendment: Amendment | null;
	readonly motion: ProceduralMotion | null;
	/** What is on record already. */
	readonly earlier: Vote | null;
}

/** Holds the paper, and finds what was voted on. */
export async function lockSubject(tx: Transaction, subject: VoteSubject): Promise<Result<Voted, 'notFound'>> {
	const motion =
		subject.kind === 'motion' && isId(subject.motionId) ? await findMotion(tx, subject.motionId) : null;
	const consultationId = subject.kind === 'motion' ? motion?.consultationId : subject.consultationId;
	const locked = await lockConsultation(tx, consultationId ?? '', undefined);
	if (!locked.ok) return failure('notFound');
	const { matter, step } = locked.value;
	const amendment =
		subject.kind === 'amendment'
			? (matter.amendments.find(({ id }) => id === subject.amendmentId) ?? null)
			: null;
	if (subject.kind === 'amendment' && !amendment) return failure('notFound');
	const earlier = matter.votes.find(
		(vote) =>
			vote.consultationId === step.id &&
			vote.amendmentId === (amendment?.id ?? null) &&
			vote.motionId === (motion?.id ?? null),
	);
	return success({ matter, step, amendment, motion, earlier: earlier ?? null });
}
