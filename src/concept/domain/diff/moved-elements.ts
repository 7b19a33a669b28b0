import type { Id } from '#shared/ids.ts';
import type { Element } from '../element.ts';
import { longestIncreasing } from '../longest-increasing.ts';
import { childrenOf, type TreeIndex } from '../tree.ts';
import type { Pairs } from './align-elements.ts';

/**
 * Elements (by their new ids) that stand under another parent, and the fewest of those that stay under theirs whose
 * moving explains the new order. What moved along with its parent did not move.
 */
export function movedElements(old: TreeIndex, now: TreeIndex, { byOld, byNew }: Pairs): ReadonlySet<Id> {
	const parentOf = (earlier: Element) =>
		earlier.parentId === null ? null : (byOld.get(earlier.parentId)?.id ?? earlier.parentId);
	const moved = new Set<Id>();
	for (const [id, earlier] of byNew)
		if ((now.byId.get(id)?.parentId ?? null) !== parentOf(earlier)) moved.add(id);
	for (const parentId of now.children.keys()) {
		const earlierParent = parentId === null ? null : (byNew.get(parentId)?.id ?? parentId);
		const places = new Map(
			childrenOf(old, earlierParent).flatMap(({ id }, place) => {
				const later = byOld.get(id);
				return later ? [[later.id, place] as const] : [];
			}),
		);
		const stayed = childrenOf(now, parentId).filter(({ id }) => places.has(id));
		const kept = new Set(longestIncreasing(stayed.map(({ id }) => places.get(id) ?? 0)));
		stayed.forEach(({ id }, place) => {
			if (!kept.has(place)) moved.add(id);
		});
	}
	return moved;
}
