import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { LocalTime } from '#shared/local-time.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { EventReach } from './event.store.ts';

export interface WaitingEvent {
	readonly eventId: Id;
	readonly title: string;
	readonly due: PlainDate | null;
}

/** Minutes of these groups to which one may object today. */
export async function findUnderObjection(
	tx: Transaction,
	groupIds: readonly Id[],
	today: PlainDate,
): Promise<readonly WaitingEvent[]> {
	if (groupIds.length === 0) return [];
	return withMinutes(tx)
		.where('event.groupId', 'in', groupIds)
		.where('minutes.objectionsUntil', '>=', today)
		.execute();
}

/** Minutes whose last day for objections is over. */
export async function findDueMinutes(tx: Transaction, today: PlainDate): Promise<readonly WaitingEvent[]> {
	return withMinutes(tx).where('minutes.objectionsUntil', '<', today).execute();
}

function withMinutes(tx: Transaction) {
	return tx.db
		.selectFrom('minutes')
		.innerJoin('event', (join) =>
			join
				.onRef('event.municipalityId', '=', 'minutes.municipalityId')
				.onRef('event.id', '=', 'minutes.eventId'),
		)
		.select(['event.id as eventId', 'event.title', 'minutes.objectionsUntil as due'])
		.where('minutes.municipalityId', '=', tx.municipality.id)
		.where('minutes.approvedAt', 'is', null)
		.orderBy('minutes.objectionsUntil')
		.limit(100);
}

/** What took place in the last ninety days and has no minutes, or only a draft. */
export async function findMissingMinutes(
	tx: Transaction,
	reach: EventReach,
	now: LocalTime,
): Promise<readonly WaitingEvent[]> {
	const rows = await tx.db
		.selectFrom('event')
		.leftJoin('minutes', (join) =>
			join
				.onRef('minutes.municipalityId', '=', 'event.municipalityId')
				.onRef('minutes.eventId', '=', 'event.id'),
		)
		.select(['event.id as eventId', 'event.title'])
		.where('event.municipalityId', '=', tx.municipality.id)
		.where('event.cancelledAt', 'is', null)
		.where('minutes.objectionsOpenedAt', 'is', null)
		.where(
			sql<boolean>`event.ends_at <= ${now}::timestamp AND event.ends_at > ${now}::timestamp - interval '90 days'`,
		)
		.where((where) =>
			where.or([
				where.val(reach.all),
				where('event.visibility', '!=', 'body'),
				...(reach.groups.length > 0 ? [where('event.groupId', 'in', reach.groups)] : []),
			]),
		)
		.orderBy('event.endsAt')
		.limit(100)
		.execute();
	return rows.map((row) => ({ ...row, due: null }));
}
