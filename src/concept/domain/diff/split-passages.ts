import { neighboursOf, shareIn } from './similarity.ts';
import { sortOf, textOf, type Group, type Unit } from './units.ts';

/** How much of a part must come out of the whole, and how little of it may stand in the part that is known already. */
const fromWhole = 0.6;
const inOtherPart = 0.4;
/** Fewer words could be anywhere. */
const fewestPairs = 2;

/** Passages that are left over and stand beside a reworded one: parts that were split off it, or merged into it. */
export function joinParts(
	pairs: readonly (readonly [Unit, Unit])[],
	freeOld: readonly Unit[],
	freeNow: readonly Unit[],
	sides: { readonly old: readonly Unit[]; readonly now: readonly Unit[] },
): readonly Group[] {
	const groups = pairs.map(([old, now]) => ({ old: [old], now: [now], moved: false }));
	const byOld = new Map(groups.map((group) => [group.old[0], group]));
	const byNow = new Map(groups.map((group) => [group.now[0], group]));
	for (const part of freeNow) {
		const group = [-1, 1]
			.map((step) => byNow.get(sides.now[part.place + step]))
			.find((one) => one?.old.length === 1 && isPartOf(part, one.old[0], one.now));
		if (!group) continue;
		addInOrder(group.now, part);
		byNow.set(part, group);
	}
	for (const part of freeOld) {
		const group = [-1, 1]
			.map((step) => byOld.get(sides.old[part.place + step]))
			.find((one) => one?.now.length === 1 && isPartOf(part, one.now[0], one.old));
		if (!group) continue;
		addInOrder(group.old, part);
		byOld.set(part, group);
	}
	return groups;
}

function addInOrder(units: Unit[], unit: Unit): void {
	units.push(unit);
	units.sort((one, other) => one.place - other.place);
}

function isPartOf(part: Unit, whole: Unit | undefined, others: readonly Unit[]): boolean {
	if (!whole || part.form === 'row' || sortOf(part.form) !== sortOf(whole.form)) return false;
	if (others.some((other) => other.key === whole.key)) return false;
	const words = neighboursOf(textOf(part));
	return (
		words.size >= fewestPairs &&
		shareIn(words, neighboursOf(textOf(whole))) >= fromWhole &&
		others.every((other) => shareIn(words, neighboursOf(textOf(other))) <= inOtherPart)
	);
}
