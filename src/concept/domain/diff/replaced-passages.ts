import { sortOf, type Group, type Unit } from './units.ts';

/**
 * One passage that stands where another one stood, alone between the same neighbours: a person strikes the old one and
 * writes the new one beside it, however little they have in common.
 */
export function withReplaced(
	groups: readonly Group[],
	sides: { readonly old: readonly Unit[]; readonly now: readonly Unit[] },
): readonly Group[] {
	const groupOf = new Map<Unit | undefined, Group>(
		groups.flatMap((group) => [...group.old, ...group.now].map((unit) => [unit, group] as const)),
	);
	const sameNeighbour = (old: Unit | undefined, now: Unit | undefined) =>
		old === undefined || now === undefined
			? old === now
			: groupOf.has(old) && groupOf.get(old) === groupOf.get(now);
	const replaced = sides.old.flatMap((old): readonly Group[] => {
		if (groupOf.has(old)) return [];
		const before = sides.old[old.place - 1];
		const last = groupOf.get(before)?.now.at(-1);
		const now = sides.now[before === undefined ? 0 : (last?.place ?? NaN) + 1];
		if (!now || groupOf.has(now) || sortOf(now.form) !== sortOf(old.form)) return [];
		const alone =
			sameNeighbour(before, sides.now[now.place - 1]) &&
			sameNeighbour(sides.old[old.place + 1], sides.now[now.place + 1]);
		return alone ? [{ old: [old], now: [now], moved: false }] : [];
	});
	return [...groups, ...replaced];
}
