import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { LocalTime } from '#shared/local-time.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type {
	Event,
	EventChange,
	EventFacts,
	EventKind,
	EventVisibility,
	ProgrammeItem,
} from '../domain/event.ts';

const format = sql.lit('YYYY-MM-DD"T"HH24:MI');
const startsAt = sql<LocalTime>`to_char(starts_at, ${format})`.as('startsAt');
const endsAt = sql<LocalTime>`to_char(ends_at, ${format})`.as('endsAt');

const columns = [
	'id',
	'processId',
	'stepId',
	'groupId',
	'title',
	'kind',
	'place',
	'programme',
	'accessNote',
	'interpretationNote',
	'capacity',
	'registrationUntil',
	'visibility',
	'sequence',
	'createdAt',
	'changedAt',
	'cancelledAt',
	'cancelledReason',
] as const;

/** Whose events are wanted: what everybody may see, what who signed in may see, and what belongs to these groups. */
export interface EventReach {
	readonly all: boolean;
	readonly participants: boolean;
	readonly groups: readonly Id[];
}

export interface EventFilter {
	readonly reach: EventReach;
	readonly kind?: EventKind | undefined;
	readonly groupId?: Id | undefined;
	readonly processId?: Id | undefined;
	/** Not over yet at this time, or over already. */
	readonly upcoming?: LocalTime | undefined;
	readonly past?: LocalTime | undefined;
	/** From this day on. */
	readonly since?: PlainDate | undefined;
}

/** By their beginning; past ones the latest first. */
export async function findEvents(tx: Transaction, filter: EventFilter): Promise<readonly Event[]> {
	const { reach } = filter;
	const rows = await tx.db
		.selectFrom('event')
		.select([...columns, startsAt, endsAt])
		.where('municipalityId', '=', tx.municipality.id)
		.where((where) =>
			where.or([
				where.val(reach.all),
				where('visibility', '=', 'public'),
				where.and([where.val(reach.participants), where('visibility', '=', 'participants')]),
				...(reach.groups.length > 0
					? [where.and([where('visibility', '=', 'body'), where('groupId', 'in', reach.groups)])]
					: []),
			]),
		)
		.$if(filter.kind !== undefined, (query) => query.where('kind', '=', filter.kind ?? ''))
		.$if(filter.groupId !== undefined, (query) => query.where('groupId', '=', filter.groupId ?? ''))
		.$if(filter.processId !== undefined, (query) => query.where('processId', '=', filter.processId ?? ''))
		.$if(filter.upcoming !== undefined, (query) =>
			query.where(sql<boolean>`ends_at > ${filter.upcoming}::timestamp`),
		)
		.$if(filter.past !== undefined, (query) =>
			query.where(sql<boolean>`ends_at <= ${filter.past}::timestamp`),
		)
		.$if(filter.since !== undefined, (query) =>
			query.where(sql<boolean>`starts_at >= ${filter.since}::timestamp`),
		)
		.orderBy('event.startsAt', filter.past === undefined ? 'asc' : 'desc')
		.orderBy('id')
		.limit(500)
		.execute();
	return rows.map(toEvent);
}

/** @param lock keeps everybody else from changing what hangs on the event until the transaction ends */
export async function findEvent(tx: Transaction, id: Id, lock = false): Promise<Event | null> {
	const row = await tx.db
		.selectFrom('event')
		.select([...columns, startsAt, endsAt])
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.$if(lock, (query) => query.forUpdate())
		.executeTakeFirst();
	return row ? toEvent(row) : null;
}

export async function insertEvent(tx: Transaction, id: Id, facts: EventFacts): Promise<void> {
	await tx.db
		.insertInto('event')
		.values({
			municipalityId: tx.municipality.id,
			id,
			createdAt: tx.now,
			changedAt: tx.now,
			...toColumns(facts),
		})
		.execute();
}

export async function updateEvent(
	tx: Transaction,
	{ id, sequence }: Pick<Event, 'id' | 'sequence'>,
	facts: EventFacts,
): Promise<void> {
	await tx.db
		.updateTable('event')
		.set({ ...toColumns(facts), sequence, changedAt: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}

export async function cancelEventRow(
	tx: Transaction,
	{ id, sequence }: Pick<Event, 'id' | 'sequence'>,
	reason: string,
): Promise<void> {
	await tx.db
		.updateTable('event')
		.set({ sequence, changedAt: tx.now, cancelledAt: tx.now, cancelledReason: reason })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}

/** Keeps when and where an event should have been. */
export async function insertChange(tx: Transaction, before: Event, reason: string): Promise<void> {
	await tx.db
		.insertInto('eventChange')
		.values({
			municipalityId: tx.municipality.id,
			eventId: before.id,
			sequence: before.sequence,
			startsAt: before.startsAt,
			endsAt: before.endsAt,
			place: before.place,
			reason,
			changedAt: tx.now,
		})
		.execute();
}

/** Latest first. */
export async function findChanges(tx: Transaction, eventId: Id): Promise<readonly EventChange[]> {
	return tx.db
		.selectFrom('eventChange')
		.select(['sequence', startsAt, endsAt, 'place', 'reason', 'changedAt'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('eventId', '=', eventId)
		.orderBy('sequence', 'desc')
		.execute();
}

function toColumns({ programme, ...facts }: EventFacts) {
	return { ...facts, programme: JSON.stringify(programme) };
}

type Row = Omit<Event, 'kind' | 'visibility' | 'programme'> & {
	readonly kind: string;
	readonly visibility: string;
	readonly programme: unknown;
};

function toEvent(row: Row): Event {
	return {
		...row,
		kind: row.kind as EventKind,
		visibility: row.visibility as EventVisibility,
		programme: row.programme as readonly ProgrammeItem[],
	};
}
