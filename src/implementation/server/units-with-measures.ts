import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import { findUnitsWithMeasures } from './sheet-unit.store.ts';

/** Other rooms' door: units that are responsible for at least one measure. */
export async function unitsWithMeasures(tx: Transaction): Promise<readonly Id[]> {
	return findUnitsWithMeasures(tx);
}
