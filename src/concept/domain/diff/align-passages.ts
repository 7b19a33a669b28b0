import { longestIncreasing } from '../longest-increasing.ts';
import { commonSubsequence } from './common-subsequence.ts';
import type { Effort } from './effort.ts';
import { inReadingOrder, type Placed } from './reading-order.ts';
import { matchSimilar, type Candidate } from './match-similar.ts';
import type { Passage } from './passages.ts';
import { joinParts } from './split-passages.ts';
import { withReplaced } from './replaced-passages.ts';
import { bagOf } from './similarity.ts';
import { sortOf, textOf, unitsOf, type Group, type Unit } from './units.ts';

/**
 * Finds for each passage of one side its like on the other: equal ones in order, equal ones elsewhere, the same block
 * reworded, similar ones, parts of one that was split or merged, and what stands in its place. In the order in which they are read.
 */
export function alignPassages(
	old: readonly Passage[],
	now: readonly Passage[],
	effort: Effort,
): readonly Placed[] {
	const sides = { old: unitsOf(old), now: unitsOf(now) };
	const partners = new Partners(sides.old, sides.now);
	const equal = commonSubsequence(
		sides.old.map(({ key }) => key),
		sides.now.map(({ key }) => key),
		effort,
		(key) => key.length,
	);
	for (const [one, other] of equal) partners.pair(sides.old[one], sides.now[other]);
	partners.closeGaps(equal);
	pairEqualElsewhere(partners);
	pairSimilar(partners, effort);
	pairSameBlock(partners);
	const groups = joinParts(partners.pairs(), partners.freeOld(), partners.freeNow(), sides);
	return inReadingOrder(markMoved(withReplaced(groups, sides)), sides.old, sides.now);
}

/** Who has found whom, and between which equal ones the others stand. */
class Partners {
	private readonly old: readonly Unit[];
	private readonly now: readonly Unit[];
	private readonly byOld = new Map<Unit, Unit>();
	private readonly byNow = new Map<Unit, Unit>();
	private readonly gaps = new Map<Unit, number>();

	constructor(old: readonly Unit[], now: readonly Unit[]) {
		this.old = old;
		this.now = now;
	}

	pair(old: Unit | undefined, now: Unit | undefined): void {
		if (!old || !now) return;
		this.byOld.set(old, now);
		this.byNow.set(now, old);
	}

	closeGaps(equal: readonly (readonly [number, number])[]): void {
		const number = (units: readonly Unit[], anchors: readonly number[]) => {
			let gap = 0;
			for (const unit of units) {
				while ((anchors[gap] ?? Infinity) <= unit.place) gap += 1;
				this.gaps.set(unit, gap);
			}
		};
		number(
			this.old,
			equal.map(([one]) => one),
		);
		number(
			this.now,
			equal.map(([, other]) => other),
		);
	}

	inOneGap(old: Unit, now: Unit): boolean {
		return this.gaps.get(old) === this.gaps.get(now);
	}

	freeOld(): readonly Unit[] {
		return this.old.filter((unit) => !this.byOld.has(unit));
	}

	freeNow(): readonly Unit[] {
		return this.now.filter((unit) => !this.byNow.has(unit));
	}

	pairs(): readonly (readonly [Unit, Unit])[] {
		return [...this.byOld];
	}
}

function pairEqualElsewhere(partners: Partners): void {
	const free = Map.groupBy(partners.freeOld(), ({ key }) => key);
	for (const unit of partners.freeNow()) {
		if (!/[\p{L}\p{N}]/u.test(textOf(unit))) continue;
		partners.pair(free.get(unit.key)?.shift(), unit);
	}
}

/** How similar a reworded passage must be where it stood, where its block stands, and anywhere else. */
const inPlace = 0.25;
const sameBlock = 0.2;
const elsewhere = 0.6;
/** Two words are soon the same somewhere else. */
const fewestWordsElsewhere = 3;

function pairSimilar(partners: Partners, effort: Effort): void {
	const [old, now] = [partners.freeOld(), partners.freeNow()];
	if (!effort.seeks(Math.max(old.length, now.length))) return;
	const likeness = (
		{ thing: one, bag }: Candidate<Unit>,
		{ thing: other, bag: otherBag }: Candidate<Unit>,
		similar: number,
	): number => {
		if (sortOf(one.form) !== sortOf(other.form)) return 0;
		const same = one.id !== '' && one.id === other.id;
		const near = partners.inOneGap(one, other);
		if (!same && !near && Math.min(bag.size, otherBag.size) < fewestWordsElsewhere) return 0;
		const enough = similar >= (same ? sameBlock : near ? inPlace : elsewhere);
		return enough ? similar + (same ? 0.3 : 0) + (near ? 0.1 : 0) : 0;
	};
	for (const [one, other] of matchSimilar(old.map(toCandidate), now.map(toCandidate), likeness))
		partners.pair(one, other);
}

function toCandidate(unit: Unit): Candidate<Unit> {
	return { thing: unit, bag: bagOf(textOf(unit)), place: unit.place };
}

/** A block or title that was rewritten from the first word to the last, where it stood. */
function pairSameBlock(partners: Partners): void {
	const free = new Map(partners.freeOld().map((unit) => [`${sortOf(unit.form)} ${unit.id}`, unit]));
	for (const unit of partners.freeNow()) {
		const one = free.get(`${sortOf(unit.form)} ${unit.id}`);
		if (one && (unit.form === 'title' || partners.inOneGap(one, unit))) partners.pair(one, unit);
	}
}

/** The fewest whose moving explains the new order. */
function markMoved(groups: readonly Group[]): readonly Group[] {
	const inOrder = [...groups].sort((one, other) => firstOf(one.now) - firstOf(other.now));
	const stayed = new Set(longestIncreasing(inOrder.map(({ old }) => firstOf(old))));
	return inOrder.map((group, place) => ({ ...group, moved: !stayed.has(place) }));
}

function firstOf(units: readonly Unit[]): number {
	return units[0]?.place ?? 0;
}
