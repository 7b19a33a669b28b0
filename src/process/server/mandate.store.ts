import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { NodeKind } from '#thread/domain/ref.ts';
import type { Demand, DemandKind, Evidence, Mandate, MandateVisibility } from '../domain/mandate.ts';

const columns = [
	'id',
	'title',
	'decisionNumber',
	'decidedOn',
	'wording',
	'leadUnitId',
	'deliverable',
	'deadline',
	'visibility',
] as const;

export async function findMandates(tx: Transaction): Promise<readonly Mandate[]> {
	const rows = await tx.db
		.selectFrom('mandate')
		.select(columns)
		.where('municipalityId', '=', tx.municipality.id)
		.orderBy('decidedOn', 'desc')
		.orderBy('id', 'desc')
		.execute();
	return rows.map(toMandate);
}

export async function findMandate(tx: Transaction, id: Id): Promise<Mandate | null> {
	const row = await tx.db
		.selectFrom('mandate')
		.select(columns)
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? toMandate(row) : null;
}

/** @returns false when this decision is recorded already */
export async function insertMandate(
	tx: Transaction,
	mandate: Mandate,
	demands: readonly Omit<Demand, 'evidence'>[],
): Promise<boolean> {
	const municipalityId = tx.municipality.id;
	const inserted = await tx.db
		.insertInto('mandate')
		.values({ municipalityId, createdAt: tx.now, ...mandate })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	if (inserted.numInsertedOrUpdatedRows !== 1n) return false;
	if (demands.length > 0)
		await tx.db
			.insertInto('mandateDemand')
			.values(
				demands.map((demand, position) => ({ municipalityId, mandateId: mandate.id, position, ...demand })),
			)
			.execute();
	return true;
}

/** Demands of some mandates in their order, with the evidence that was not withdrawn: two statements. */
export async function findDemands(
	tx: Transaction,
	mandateIds: readonly Id[],
): Promise<ReadonlyMap<Id, readonly Demand[]>> {
	if (mandateIds.length === 0) return new Map();
	const rows = await tx.db
		.selectFrom('mandateDemand')
		.select(['id', 'mandateId', 'kind', 'text'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('mandateId', 'in', mandateIds)
		.orderBy('position')
		.execute();
	const evidence = await findEvidence(
		tx,
		rows.map(({ id }) => id),
	);
	const byMandate = new Map<Id, Demand[]>(mandateIds.map((id) => [id, []]));
	for (const { id, mandateId, kind, text } of rows)
		byMandate.get(mandateId)?.push({ id, kind: kind as DemandKind, text, evidence: evidence.get(id) ?? [] });
	return byMandate;
}

export async function insertEvidence(tx: Transaction, demandId: Id, evidence: Evidence): Promise<void> {
	const { id, text, ref, givenOn } = evidence;
	await tx.db
		.insertInto('demandEvidence')
		.values({
			municipalityId: tx.municipality.id,
			id,
			demandId,
			text,
			refKind: ref?.kind ?? null,
			refId: ref?.id ?? null,
			givenOn,
			actorId: tx.actor.personId,
		})
		.execute();
}

/** @returns the demand; null when there is no such evidence or it was withdrawn before */
export async function withdrawEvidenceRow(tx: Transaction, id: Id, reason: string): Promise<Id | null> {
	const row = await tx.db
		.updateTable('demandEvidence')
		.set({ withdrawnAt: tx.now, withdrawnReason: reason })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.where('withdrawnAt', 'is', null)
		.returning('demandId')
		.executeTakeFirst();
	return row?.demandId ?? null;
}

export interface FoundDemand {
	readonly id: Id;
	readonly mandateId: Id;
	readonly kind: DemandKind;
	readonly visibility: MandateVisibility;
}

export async function findDemand(tx: Transaction, id: Id): Promise<FoundDemand | null> {
	const row = await tx.db
		.selectFrom('mandateDemand')
		.innerJoin('mandate', (join) =>
			join
				.onRef('mandate.municipalityId', '=', 'mandateDemand.municipalityId')
				.onRef('mandate.id', '=', 'mandateDemand.mandateId'),
		)
		.select(['mandateDemand.id', 'mandateDemand.mandateId', 'mandateDemand.kind', 'mandate.visibility'])
		.where('mandateDemand.municipalityId', '=', tx.municipality.id)
		.where('mandateDemand.id', '=', id)
		.executeTakeFirst();
	return row
		? { ...row, kind: row.kind as DemandKind, visibility: row.visibility as MandateVisibility }
		: null;
}

async function findEvidence(
	tx: Transaction,
	demandIds: readonly Id[],
): Promise<ReadonlyMap<Id, readonly Evidence[]>> {
	if (demandIds.length === 0) return new Map();
	const rows = await tx.db
		.selectFrom('demandEvidence')
		.select(['id', 'demandId', 'text', 'refKind', 'refId', 'givenOn'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('demandId', 'in', demandIds)
		.where('withdrawnAt', 'is', null)
		.orderBy('givenOn', 'desc')
		.orderBy('id', 'desc')
		.execute();
	const byDemand = new Map<Id, Evidence[]>();
	for (const { demandId, refKind, refId, ...rest } of rows) {
		const known = byDemand.get(demandId) ?? [];
		const ref = refKind !== null && refId !== null ? { kind: refKind as NodeKind, id: refId } : null;
		known.push({ ...rest, ref });
		byDemand.set(demandId, known);
	}
	return byDemand;
}

function toMandate(row: Omit<Mandate, 'visibility'> & { readonly visibility: string }): Mandate {
	return { ...row, visibility: row.visibility as MandateVisibility };
}
