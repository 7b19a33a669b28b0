import { isId, type Id } from '#shared/ids.ts';

export interface IdHolder {
	readonly id: unknown;
	/** Nothing stands in it: an empty paragraph before the text that was pushed down by Enter. */
	readonly empty: boolean;
}

/**
 * Which parts need a new id after an edit, in document order: those without one, and of those with the same id all but
 * one. The first keeps it, unless it is empty and a later one has the text.
 *
 * @returns for each holder the new id, or null where it keeps its own
 */
export function missingIds(holders: readonly IdHolder[], newId: () => Id): readonly (Id | null)[] {
	const keepers = new Map<unknown, IdHolder>();
	for (const holder of holders) {
		const keeper = keepers.get(holder.id);
		if (!keeper || (keeper.empty && !holder.empty)) keepers.set(holder.id, holder);
	}
	return holders.map((holder) => (isId(holder.id) && keepers.get(holder.id) === holder ? null : newId()));
}
