import type { Id } from '#shared/ids.ts';
import type { Edition } from '../edition.ts';
import type { Element } from '../element.ts';
import { plainText } from '../plain-text.ts';
import { childrenOf } from '../tree.ts';
import type { HistoryEntry } from './element-history.ts';
import { fieldLinks, type FieldLink } from './nodes.ts';
import { linkTo, pathTo, shorten, type ElementLink } from './page-views.ts';
import { placeOf, type Reading } from './pages.ts';

/** What stands at the permanent address of an element. */
export interface ElementPageView {
	readonly element: Element;
	readonly number: string;
	/** The edition from which it is shown: the latest, or the last one that had it. */
	readonly edition: Edition;
	readonly current: boolean;
	readonly fields: readonly FieldLink[];
	readonly path: readonly ElementLink[];
	readonly below: readonly ElementLink[];
	/** Where it is read in its context. */
	readonly place: string;
	readonly history: readonly HistoryEntry[];
	readonly summary: string;
}

export function elementView(
	reading: Reading,
	current: boolean,
	id: Id,
	history: readonly HistoryEntry[],
): ElementPageView | null {
	const element = reading.index.byId.get(id);
	if (!element) return null;
	return {
		element,
		number: reading.content.numbers.get(id) ?? '',
		edition: reading.content.edition,
		current,
		fields: fieldLinks(reading, element),
		path: pathTo(reading, id),
		below: childrenOf(reading.index, id).map((child) => linkTo(reading, child)),
		place: placeOf(reading, id),
		history,
		summary: shorten(plainText(element.body)),
	};
}
