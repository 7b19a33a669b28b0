import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Period } from '../domain/progress.ts';
import { findWords } from './words.store.ts';

/** What a unit said of a measure in a period: the last word. */
export interface Word {
	readonly progressReportId: Id;
	readonly sheetId: Id;
	readonly unitId: Id;
	/** Everything stands as it stood; the text is empty then. */
	readonly unchanged: boolean;
	readonly text: string;
	readonly reportedOn: PlainDate;
}

/** Other rooms' door: the last word on each measure about a period that ends within these days, public or not. */
export async function wordsOfPeriod(tx: Transaction, period: Period): Promise<readonly Word[]> {
	return findWords(tx, period);
}
