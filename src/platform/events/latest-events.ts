import type { Transaction } from '../transaction.ts';
import type { StoredEvent } from './events.ts';

/** The newest events of some types, newest first. */
export async function latestEvents(
	tx: Transaction,
	types: readonly string[],
	limit: number,
): Promise<readonly StoredEvent[]> {
	const rows = await tx.db
		.selectFrom('domainEvent')
		.selectAll()
		.where('municipalityId', '=', tx.municipality.id)
		.where('type', 'in', types)
		.orderBy('id', 'desc')
		.limit(limit)
		.execute();
	return rows.map((row) => ({
		id: Number(row.id),
		type: row.type,
		version: row.version,
		subject: { kind: row.subjectKind, id: row.subjectId },
		payload: row.payload,
		reason: row.reason,
		actorId: row.actorId,
		occurredAt: row.occurredAt,
	}));
}
