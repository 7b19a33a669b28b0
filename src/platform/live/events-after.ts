import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../transaction.ts';

/** A place in the stream of events: the transaction and the event up to which everything was read. */
export interface Position {
	readonly transactionId: string;
	readonly id: number;
}

export interface EventNotice {
	readonly position: Position;
	readonly type: string;
	readonly subject: { readonly kind: string; readonly id: Id };
	readonly actorId: Id | null;
}

export interface EventPage {
	readonly events: readonly EventNotice[];
	/** There is more: not yet read, or committed but behind a transaction that still runs. Ask again soon. */
	readonly pending: boolean;
}

const pageSize = 200;

/**
 * What happened after a position, in an order in which nothing can be missed: ids are given when a row is written,
 * but a transaction with a lower id may commit later. Transactions below the snapshot's xmin are all over, so
 * nothing can appear among them any more; what is above waits for its turn.
 */
export async function eventsAfter(context: Context, after: Position): Promise<EventPage> {
	return inTransaction(context, async (tx) => {
		const rows = await tx.db
			.selectFrom('domainEvent')
			.where('municipalityId', '=', tx.municipality.id)
			.where(sql<boolean>`(transaction_id, id) > (${after.transactionId}::xid8, ${after.id}::bigint)`)
			.select([
				'id',
				'type',
				'subjectKind',
				'subjectId',
				'actorId',
				sql<string>`transaction_id::text`.as('transaction'),
				sql<boolean>`transaction_id < pg_snapshot_xmin(pg_current_snapshot())`.as('complete'),
			])
			.orderBy('transactionId')
			.orderBy('id')
			.limit(pageSize)
			.execute();
		const complete = rows.filter((row) => row.complete);
		return {
			events: complete.map((row) => ({
				position: { transactionId: row.transaction, id: row.id },
				type: row.type,
				subject: { kind: row.subjectKind, id: row.subjectId },
				actorId: row.actorId,
			})),
			pending: complete.length < rows.length || rows.length === pageSize,
		};
	});
}

/** Where somebody begins who only wants to know what happens from now on. */
export async function presentPosition(context: Context): Promise<Position> {
	return inTransaction(context, async (tx) => {
		const { rows } = await sql<{ xmin: string }>`
			SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin`.execute(tx.db);
		return { transactionId: rows[0]?.xmin ?? '0', id: 0 };
	});
}

export function writePosition({ transactionId, id }: Position): string {
	return `${transactionId}.${id}`;
}

/** @returns null for anything that is no position */
export function readPosition(text: string | null): Position | null {
	const match = /^(\d{1,19})\.(\d{1,15})$/.exec(text ?? '');
	return match ? { transactionId: match[1] ?? '0', id: Number(match[2]) } : null;
}
