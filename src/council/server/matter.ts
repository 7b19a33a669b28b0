import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Amendment } from '../domain/amendment.ts';
import type { Consultation } from '../domain/consultation.ts';
import type { ProceduralMotion } from '../domain/motion.ts';
import type { Paper } from '../domain/paper.ts';
import { paperState, type PaperState } from '../domain/transitions.ts';
import type { Vote } from '../domain/vote.ts';
import { findAmendments } from './amendment.store.ts';
import { findConsultations } from './consultation.store.ts';
import { findPaper, lockPaper } from './paper.store.ts';
import { findMotions, findVotes } from './vote.store.ts';

/** A paper with all that belongs to it. */
export interface Matter {
	readonly paper: Paper;
	/** In the order of the plan. */
	readonly plan: readonly Consultation[];
	readonly amendments: readonly Amendment[];
	readonly motions: readonly ProceduralMotion[];
	readonly votes: readonly Vote[];
	readonly state: PaperState;
}

/**
 * Holds a paper until the transaction ends. Whoever started from an older revision gets `conflict` with the revision
 * that stands now.
 */
export async function lockMatter(
	tx: Transaction,
	paperId: Id,
	revision: number | undefined,
): Promise<Result<Matter, 'notFound' | 'conflict'>> {
	const paper = await lockPaper(tx, paperId);
	if (!paper) return failure('notFound');
	if (revision !== undefined && revision !== paper.revision)
		return failure('conflict', { revision: paper.revision });
	return success(await matterOf(tx, paper));
}

export async function findMatter(tx: Transaction, paperId: Id): Promise<Matter | null> {
	const paper = await findPaper(tx, paperId);
	return paper && matterOf(tx, paper);
}

async function matterOf(tx: Transaction, paper: Paper): Promise<Matter> {
	const plan = await findConsultations(tx, paper.id);
	return {
		paper,
		plan,
		amendments: await findAmendments(tx, paper.id),
		motions: await findMotions(tx, paper.id),
		votes: await findVotes(tx, [paper.id]),
		state: paperState(plan),
	};
}
