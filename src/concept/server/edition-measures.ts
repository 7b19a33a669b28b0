import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { MeasureDetails } from '../domain/element.ts';
import { findEditionMeasures } from './edition-measures.store.ts';

/** A measure as it stands in an edition, without its text. */
export interface EditionMeasure {
	readonly editionId: Id;
	readonly elementId: Id;
	/** As cited, e.g. "Maßnahme 3.2"; empty when it has none. */
	readonly number: string;
	readonly title: string;
	/** The field of action in which it stands; null outside of all. */
	readonly fieldId: Id | null;
	readonly fieldTitle: string;
	readonly details: MeasureDetails | null;
}

/**
 * Other rooms' door: the measures of editions in document order, in one statement.
 * @param elementIds only these of them; all where it is missing
 */
export async function measuresOfEditions(
	tx: Transaction,
	editionIds: readonly Id[],
	elementIds?: readonly Id[],
): Promise<readonly EditionMeasure[]> {
	return editionIds.length === 0 ? [] : findEditionMeasures(tx, [...new Set(editionIds)], elementIds ?? null);
}
