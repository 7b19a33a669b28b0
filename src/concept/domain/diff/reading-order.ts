import { append } from './append.ts';
import type { Group, Unit } from './units.ts';

/** What is shown at one place: passages and what became of them, or the gap that one left that stands elsewhere now. */
export type Placed =
	| { readonly what: 'group'; readonly group: Group }
	| { readonly what: 'added' | 'removed' | 'movedAway'; readonly unit: Unit };

/** As the new text is read; what is gone, or gone from there, follows what stood before it in the old text. */
export function inReadingOrder(
	groups: readonly Group[],
	old: readonly Unit[],
	now: readonly Unit[],
): readonly Placed[] {
	const byOld = new Map(groups.flatMap((group) => group.old.map((unit) => [unit, group] as const)));
	const byNow = new Map(groups.flatMap((group) => group.now.map((unit) => [unit, group] as const)));
	const behind = new Map<Group | null, Placed[]>();
	let last: Group | null = null;
	for (const unit of old) {
		const group = byOld.get(unit);
		if (group && !group.moved) last = group;
		else append(behind, last, { what: group ? 'movedAway' : 'removed', unit });
	}
	const shown = now.flatMap((unit): readonly Placed[] => {
		const group = byNow.get(unit);
		if (!group) return [{ what: 'added', unit }];
		// A split passage is shown once, with all its parts.
		return group.now[0] === unit ? [{ what: 'group', group }, ...(behind.get(group) ?? [])] : [];
	});
	return [...(behind.get(null) ?? []), ...shown];
}
