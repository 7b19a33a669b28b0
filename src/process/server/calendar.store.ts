import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { CalendarEntry, CalendarKind } from '../domain/calendar.ts';

/** What is entered and not withdrawn, by day; of some days when they are given. */
export async function findCalendarEntries(
	tx: Transaction,
	days?: { readonly from: PlainDate; readonly until: PlainDate },
): Promise<readonly CalendarEntry[]> {
	const rows = await tx.db
		.selectFrom('calendarEntry')
		.select(['id', 'kind', 'title', 'fromOn as from', 'untilOn as until', 'organizationId'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('withdrawnAt', 'is', null)
		.$if(days !== undefined, (query) =>
			query.where('fromOn', '<=', days?.until ?? '').where('untilOn', '>=', days?.from ?? ''),
		)
		.orderBy('fromOn')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...row, kind: row.kind as CalendarKind }));
}

export async function insertCalendarEntry(tx: Transaction, entry: CalendarEntry): Promise<void> {
	const { from, until, ...rest } = entry;
	await tx.db
		.insertInto('calendarEntry')
		.values({ municipalityId: tx.municipality.id, fromOn: from, untilOn: until, ...rest })
		.execute();
}

/** @returns what it was; null when there is no such entry or it was withdrawn before */
export async function withdrawCalendarRow(tx: Transaction, id: Id): Promise<CalendarKind | null> {
	const row = await tx.db
		.updateTable('calendarEntry')
		.set({ withdrawnAt: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.where('withdrawnAt', 'is', null)
		.returning('kind')
		.executeTakeFirst();
	return row ? (row.kind as CalendarKind) : null;
}
