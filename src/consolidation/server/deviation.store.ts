import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { DraftOutcome } from '../domain/draft-decision.ts';

export interface ExplainedDeviation {
	readonly editionId: Id;
	readonly recommendationId: Id;
	readonly elementId: Id;
	readonly reason: string;
}

export interface GivenReason extends ExplainedDeviation {
	/** Of the edition for which it was given. */
	readonly number: number;
}

/** Every reason that was ever given, those for the newest edition first. */
export async function findReasons(tx: Transaction): Promise<readonly GivenReason[]> {
	return tx.db
		.selectFrom('deviation')
		.innerJoin('edition', (join) =>
			join
				.onRef('edition.municipalityId', '=', 'deviation.municipalityId')
				.onRef('edition.id', '=', 'deviation.editionId'),
		)
		.select([
			'deviation.editionId',
			'deviation.recommendationId',
			'deviation.elementId',
			'deviation.reason',
			'edition.number',
		])
		.where('deviation.municipalityId', '=', tx.municipality.id)
		.orderBy('edition.number', 'desc')
		.execute();
}

export async function insertReasons(tx: Transaction, reasons: readonly ExplainedDeviation[]): Promise<void> {
	if (reasons.length === 0) return;
	await tx.db
		.insertInto('deviation')
		.values(
			reasons.map((reason) => ({
				...reason,
				municipalityId: tx.municipality.id,
				recordedAt: tx.now,
				recordedBy: tx.actor.personId,
			})),
		)
		.execute();
}

export interface DraftDecision {
	readonly id: Id;
	readonly editionId: Id;
	readonly organizationId: Id;
	readonly outcome: DraftOutcome;
	readonly decidedOn: PlainDate;
	readonly reason: string;
}

/** @returns false when this body has decided on this draft already */
export async function insertDraftDecision(tx: Transaction, decision: DraftDecision): Promise<boolean> {
	const result = await tx.db
		.insertInto('draftDecision')
		.values({
			...decision,
			municipalityId: tx.municipality.id,
			recordedAt: tx.now,
			recordedBy: tx.actor.personId,
		})
		.onConflict((conflict) => conflict.columns(['municipalityId', 'editionId', 'organizationId']).doNothing())
		.executeTakeFirst();
	return result.numInsertedOrUpdatedRows === 1n;
}

/** Newest first. */
export async function findDraftDecisions(tx: Transaction, editionId: Id): Promise<readonly DraftDecision[]> {
	const rows = await tx.db
		.selectFrom('draftDecision')
		.select(['id', 'editionId', 'organizationId', 'outcome', 'decidedOn', 'reason'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('editionId', '=', editionId)
		.orderBy('decidedOn', 'desc')
		.orderBy('id', 'desc')
		.execute();
	return rows.map((row) => ({ ...row, outcome: row.outcome as DraftOutcome }));
}
