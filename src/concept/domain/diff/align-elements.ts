import type { Id } from '#shared/ids.ts';
import type { ConceptTree, Element } from '../element.ts';
import { plainText } from '../plain-text.ts';
import type { Effort } from './effort.ts';
import { matchSimilar, type Candidate } from './match-similar.ts';
import { bagOf } from './similarity.ts';

/** Which element of one tree is which of the other. */
export interface Pairs {
	readonly byOld: ReadonlyMap<Id, Element>;
	readonly byNew: ReadonlyMap<Id, Element>;
}

/**
 * By their permanent ids: an element is itself, whatever was written into it. Where trees do not share their ids, as
 * with files of others, by equal content, by similar content, and by their children.
 */
export function alignElements(old: ConceptTree, now: ConceptTree, onlyIds: boolean, effort: Effort): Pairs {
	const pairing = new Pairing(old, now);
	const byId = new Map(old.map((element) => [element.id, element]));
	for (const element of now) pairing.pair(byId.get(element.id), element);
	if (onlyIds) return pairing;
	pairEqual(pairing);
	pairSimilar(pairing, effort);
	pairByChildren(pairing);
	return pairing;
}

class Pairing implements Pairs {
	readonly byOld = new Map<Id, Element>();
	readonly byNew = new Map<Id, Element>();
	private readonly old: ConceptTree;
	private readonly now: ConceptTree;

	constructor(old: ConceptTree, now: ConceptTree) {
		this.old = old;
		this.now = now;
	}

	pair(old: Element | undefined, now: Element | undefined): void {
		if (!old || !now || this.byOld.has(old.id) || this.byNew.has(now.id)) return;
		this.byOld.set(old.id, now);
		this.byNew.set(now.id, old);
	}

	freeOld(): readonly Element[] {
		return this.old.filter(({ id }) => !this.byOld.has(id));
	}

	freeNow(): readonly Element[] {
		return this.now.filter(({ id }) => !this.byNew.has(id));
	}
}

export function wordingOf({ title, body }: Element): string {
	return `${title}\n${plainText(body)}`;
}

/** The same said twice is paired in the order in which it stands there. */
function pairEqual(pairing: Pairing): void {
	const key = (element: Element) => `${element.kind} ${wordingOf(element)}`;
	const free = Map.groupBy(pairing.freeOld(), key);
	for (const element of pairing.freeNow()) pairing.pair(free.get(key(element))?.shift(), element);
}

/** Elements of one concept speak of the same things; below, two of them are not the same one. */
const alike = 0.5;

function pairSimilar(pairing: Pairing, effort: Effort): void {
	const [old, now] = [pairing.freeOld(), pairing.freeNow()];
	if (!effort.seeks(Math.max(old.length, now.length))) return;
	const likeness = (
		{ thing: one }: Candidate<Element>,
		{ thing: other }: Candidate<Element>,
		similar: number,
	): number => {
		if (similar < alike) return 0;
		const sameParent =
			one.parentId === null
				? other.parentId === null
				: pairing.byOld.get(one.parentId)?.id === other.parentId;
		const sameTitle = one.title !== '' && one.title === other.title;
		return similar + (one.kind === other.kind ? 0.1 : 0) + (sameTitle ? 0.1 : 0) + (sameParent ? 0.05 : 0);
	};
	for (const [one, other] of matchSimilar(old.map(toCandidate), now.map(toCandidate), likeness))
		pairing.pair(one, other);
}

function toCandidate(thing: Element, place: number): Candidate<Element> {
	return { thing, bag: bagOf(wordingOf(thing)), place };
}

/** A field that was renamed altogether is known by what it holds: most of its children stand in the same new one. */
function pairByChildren(pairing: Pairing): void {
	const votes = new Map<string, { old: Element; now: Element; count: number }>();
	const free = {
		old: new Map(pairing.freeOld().map((element) => [element.id, element])),
		now: new Map(pairing.freeNow().map((element) => [element.id, element])),
	};
	for (const child of pairing.byOld.values()) {
		const parent = free.now.get(child.parentId ?? '');
		const earlier = free.old.get(pairing.byNew.get(child.id)?.parentId ?? '');
		if (!parent || !earlier || parent.kind !== earlier.kind) continue;
		const key = `${earlier.id} ${parent.id}`;
		const known = votes.get(key);
		if (known) known.count += 1;
		else votes.set(key, { old: earlier, now: parent, count: 1 });
	}
	for (const { old, now } of [...votes.values()].sort((one, other) => other.count - one.count))
		pairing.pair(old, now);
}
