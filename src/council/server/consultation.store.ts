import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Consultation, ConsultationResult, ConsultationRole } from '../domain/consultation.ts';

const columns = [
	'id',
	'paperId',
	'organizationId',
	'role',
	'isPublic',
	'plannedOn',
	'plannedBefore',
	'heldOn',
	'result',
	'wording',
	'followsId',
] as const;

/** Of some papers, each in the order of its plan: one statement for any number of papers. */
export async function findConsultationsOf(
	tx: Transaction,
	paperIds: readonly Id[],
): Promise<readonly Consultation[]> {
	if (paperIds.length === 0) return [];
	const rows = await consultationsOf(tx)
		.where('paperId', 'in', paperIds)
		.orderBy('paperId')
		.orderBy('position')
		.execute();
	return rows.map(toConsultation);
}

/** In the order of the plan. */
export async function findConsultations(tx: Transaction, paperId: Id): Promise<readonly Consultation[]> {
	const rows = await consultationsOf(tx).where('paperId', '=', paperId).orderBy('position').execute();
	return rows.map(toConsultation);
}

export async function findConsultation(tx: Transaction, id: Id): Promise<Consultation | null> {
	const row = await consultationsOf(tx).where('id', '=', id).executeTakeFirst();
	return row ? toConsultation(row) : null;
}

/** Writes a paper's plan in its order: what is new is added, what is known takes its place and its days. */
export async function savePlan(tx: Transaction, plan: readonly Consultation[]): Promise<void> {
	if (plan.length === 0) return;
	await sql`
		INSERT INTO consultation (municipality_id, id, paper_id, organization_id, position, role, is_public, planned_on,
			planned_before, held_on, result, wording, follows_id)
		SELECT ${tx.municipality.id}::uuid, * FROM jsonb_to_recordset(${JSON.stringify(
			plan.map((step, position) => ({
				id: step.id,
				paper_id: step.paperId,
				organization_id: step.organizationId,
				position,
				role: step.role,
				is_public: step.isPublic,
				planned_on: step.plannedOn,
				planned_before: step.plannedBefore,
				held_on: step.heldOn,
				result: step.result,
				wording: step.wording,
				follows_id: step.followsId,
			})),
		)}::jsonb) AS step (id uuid, paper_id uuid, organization_id uuid, position integer, role text, is_public boolean,
			planned_on date, planned_before date, held_on date, result text, wording text, follows_id uuid)
		ON CONFLICT (municipality_id, id) DO UPDATE SET
			position = excluded.position, planned_on = excluded.planned_on, planned_before = excluded.planned_before,
			held_on = excluded.held_on, result = excluded.result, wording = excluded.wording,
			is_public = excluded.is_public`.execute(tx.db);
}

function consultationsOf(tx: Transaction) {
	return tx.db.selectFrom('consultation').select(columns).where('municipalityId', '=', tx.municipality.id);
}

interface Row extends Omit<Consultation, 'role' | 'result'> {
	readonly role: string;
	readonly result: string | null;
}

function toConsultation(row: Row): Consultation {
	return {
		...row,
		role: row.role as ConsultationRole,
		result: row.result as ConsultationResult | null,
	};
}
