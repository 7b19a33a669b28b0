import type { Id } from '#shared/ids.ts';
import type { Element } from '../element.ts';
import type { TreeIndex } from '../tree.ts';
import { wordingOf, type Pairs } from './align-elements.ts';
import { neighboursOf, shareIn } from './similarity.ts';

/** Elements that came out of another one, or went into another one, that is there on both sides. */
export interface Parts {
	/** By the id of the new part: the old element out of which it was split. */
	readonly splitFrom: ReadonlyMap<Id, Element>;
	/** By the id of the old part: the new element into which it was merged. */
	readonly mergedInto: ReadonlyMap<Id, Element>;
}

export function elementParts(old: TreeIndex, now: TreeIndex, { byOld, byNew }: Pairs): Parts {
	return { splitFrom: partsOf(now, byNew), mergedInto: partsOf(old, byOld) };
}

/** Looks beside what is there on both sides: a part that was split off stands next to the rest of it. */
function partsOf(index: TreeIndex, partners: ReadonlyMap<Id, Element>): ReadonlyMap<Id, Element> {
	const wholes = new Map<Id, Element>();
	const wholeOf = ({ id }: Element) => partners.get(id) ?? wholes.get(id);
	for (const siblings of index.children.values())
		for (const [place, part] of siblings.entries()) {
			if (partners.has(part.id)) continue;
			const above = part.parentId === null ? undefined : index.byId.get(part.parentId);
			for (const rest of [siblings[place - 1], siblings[place + 1], above]) {
				const whole = rest && wholeOf(rest);
				if (!rest || !whole || !isPart(part, whole, rest)) continue;
				wholes.set(part.id, whole);
				break;
			}
		}
	return wholes;
}

/** How much of a part must come out of the whole, and how little of it may stand in the rest as well. */
const fromWhole = 0.6;
const inRest = 0.4;
/** Fewer neighbouring words could be anywhere. */
const fewestPairs = 3;

function isPart(part: Element, whole: Element, rest: Element): boolean {
	const words = neighboursOf(wordingOf(part));
	return (
		words.size >= fewestPairs &&
		shareIn(words, neighboursOf(wordingOf(whole))) >= fromWhole &&
		shareIn(words, neighboursOf(wordingOf(rest))) <= inRest
	);
}
