import { plainDateAt } from '#shared/plain-date.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { CalendarEntry } from '../domain/calendar.ts';
import { findCalendarEntries } from './calendar.store.ts';

/** What is entered for this day and later; the days of a municipality are public. */
export async function readCalendar(context: Context): Promise<readonly CalendarEntry[]> {
	return inTransaction(context, (tx) =>
		findCalendarEntries(tx, { from: plainDateAt(tx.now), until: '2199-12-31' }),
	);
}
