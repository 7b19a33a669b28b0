import type { Id } from '#shared/ids.ts';
import type { Edition } from '../edition.ts';
import type { ElementKind } from '../kinds.ts';
import type { Block } from '../rich-text.ts';

/** How an element stood in one edition. */
export interface Standing {
	readonly edition: Edition;
	readonly kind: ElementKind;
	readonly number: string;
	readonly title: string;
	readonly body: readonly Block[];
}

/** What an edition did with an element, seen from the edition before it. */
export type Fate = 'new' | 'unchanged' | 'renumbered' | 'changed' | 'gone' | 'back';

export interface HistoryEntry {
	readonly edition: Edition;
	readonly fate: Fate;
	/** Null when the element does not stand in this edition. */
	readonly standing: Standing | null;
}

/**
 * The life of an element through the editions, newest first, from the first in which it stood; of the editions
 * without it only the first after each loss is told.
 * @param editions all editions, in any order
 * @param standings those in which it stands, in any order
 */
export function historyOf(
	editions: readonly Edition[],
	standings: readonly Standing[],
): readonly HistoryEntry[] {
	const byEdition = new Map<Id, Standing>(standings.map((standing) => [standing.edition.id, standing]));
	const entries: HistoryEntry[] = [];
	let before: Standing | null = null;
	let last: Standing | null = null;
	for (const edition of editions.toSorted((one, other) => one.number - other.number)) {
		const standing = byEdition.get(edition.id) ?? null;
		const fate = fateOf(before, standing, last !== null);
		if (fate) entries.unshift({ edition, standing, fate });
		before = standing;
		last = standing ?? last;
	}
	return entries;
}

function fateOf(before: Standing | null, standing: Standing | null, wasThere: boolean): Fate | null {
	if (!standing) return before ? 'gone' : null;
	if (!before) return wasThere ? 'back' : 'new';
	const same =
		before.kind === standing.kind &&
		before.title === standing.title &&
		JSON.stringify(before.body) === JSON.stringify(standing.body);
	if (!same) return 'changed';
	return before.number === standing.number ? 'unchanged' : 'renumbered';
}
