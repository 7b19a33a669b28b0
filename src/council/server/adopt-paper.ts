import type { PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Id } from '#shared/ids.ts';
import type { Edition } from '#concept/domain/edition.ts';
import { adoptEdition } from '#concept/server/adopt-edition.ts';
import { editionContent } from '#concept/server/read-editions.ts';
import type { Transaction } from '#platform/transaction.ts';
import { measuresWithoutOwner } from '../domain/ownerless.ts';
import type { VoteOutcome } from '../domain/vote.ts';
import type { Voted } from './vote-subject.ts';

/** Whether this vote adopts an edition: it is the deciding one, on a paper that lays one before the council. */
export function adopts({ matter, step, amendment, motion }: Voted, announced: VoteOutcome): boolean {
	return (
		announced === 'adopted' &&
		step.role === 'decision' &&
		!amendment &&
		!motion &&
		matter.paper.editionId !== null &&
		matter.paper.type !== 'information'
	);
}

export interface PaperAdoption {
	readonly edition: Edition;
	/** Measures without a unit that were adopted all the same. */
	readonly ownerless: readonly Id[];
}

/**
 * Makes the adopted edition. A measure for which no unit is named has nobody who carries it out; the council may still
 * want it, so it is no bar but has to be confirmed (product.md, station 6: the gate informs, the municipality decides).
 */
export async function adoptPaper(
	tx: Transaction,
	{ matter, step }: Voted,
	decidedOn: PlainDate,
	confirmed: boolean,
): Promise<Result<PaperAdoption, 'notFound' | 'measuresWithoutOwner'>> {
	const { paper, amendments, votes } = matter;
	const laid = paper.editionId === null ? null : await editionContent(tx, paper.editionId);
	if (!laid) return failure('notFound');
	const ownerless = measuresWithoutOwner(laid.tree);
	if (ownerless.length > 0 && !confirmed)
		return failure('measuresWithoutOwner', {
			count: ownerless.length,
			measures: ownerless
				.slice(0, 20)
				.map(({ id, title }) => [laid.numbers.get(id) ?? '', title].join(' ').trim())
				.join('; '),
		});
	const carried = new Set(
		votes
			.filter((vote) => vote.consultationId === step.id && vote.announced === 'adopted')
			.map(({ amendmentId }) => amendmentId),
	);
	const edition = await adoptEdition(tx, {
		editionId: laid.edition.id,
		texts: amendments
			.filter(({ id }) => carried.has(id))
			.map(({ elementId, newTitle, newBody }) => ({ elementId, title: newTitle, body: newBody })),
		note: `${paper.number} ${paper.title}`,
		decidedOn,
	});
	if (!edition.ok) return edition;
	return success({ edition: edition.value, ownerless: ownerless.map(({ id }) => id) });
}
