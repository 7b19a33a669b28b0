import type { Id } from '#shared/ids.ts';
import { appendEvent } from '#platform/events/events.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Ref } from '#thread/domain/ref.ts';
import { linkNodes, recordNodes, type Link } from '#thread/server/record.ts';
import type { Consultation } from '../domain/consultation.ts';
import type { CouncilEvents } from '../domain/events.ts';
import type { Paper } from '../domain/paper.ts';
import type { Vote } from '../domain/vote.ts';
import { countText, paperRef, visibilityOf } from './council-thread.ts';
import { insertVote } from './vote.store.ts';

/** Writes a vote, ties it into the thread, and says so. */
export async function saveVote(
	tx: Transaction,
	paper: Paper,
	step: Consultation,
	vote: Vote,
	ownerless: readonly Id[],
): Promise<void> {
	await insertVote(tx, paper.id, vote);
	const ref: Ref = { kind: 'vote', id: vote.id };
	const seen = visibilityOf(step, paper);
	const occurredOn = step.heldOn ?? step.plannedOn;
	await recordNodes(tx, {
		ref,
		title: countText(vote),
		...seen,
		...(occurredOn === null ? {} : { occurredOn }),
	});
	const subject: Ref =
		vote.amendmentId !== null
			? { kind: 'amendment', id: vote.amendmentId }
			: vote.motionId !== null
				? { kind: 'proceduralMotion', id: vote.motionId }
				: { kind: 'consultation', id: step.id };
	const links: Link[] = [{ from: subject, relation: 'votedIn', to: ref }];
	if (vote.editionId !== null) {
		const edition: Ref = { kind: 'edition', id: vote.editionId };
		links.push({ from: ref, relation: 'decided', to: edition });
		// A decision behind closed doors must not part the thread of what is public again.
		if (seen.visibility !== 'public') links.push({ from: paperRef(paper), relation: 'decided', to: edition });
	}
	await linkNodes(tx, ...links);
	await appendEvent<CouncilEvents, 'vote.recorded'>(tx, {
		type: 'vote.recorded',
		version: 1,
		subject: ref,
		payload: {
			consultationId: step.id,
			announced: vote.announced,
			computed: vote.computed,
			editionId: vote.editionId,
			ownerless,
		},
	});
}
