import type { Id } from '#shared/ids.ts';
import { compareTrees } from '#concept/domain/diff/compare-trees.ts';
import type { Change, NumberedTree } from '#concept/domain/diff/comparison.ts';
import { indexTree, subtreeOf, withoutLostFields } from '#concept/domain/tree.ts';

/** One element in which a draft differs from what a group recommended; an element may differ in several ways. */
export interface Deviation {
	readonly elementId: Id;
	readonly changes: readonly [Change, ...Change[]];
}

/** Whether an element differs in the same way: a reason that was given once then still holds. */
export function isSameDeviation(one: Deviation, other: Deviation): boolean {
	return said(one) === said(other);
}

function said({ elementId, changes }: Deviation): string {
	return JSON.stringify([elementId, ...changes.map(({ kind, field, from, to }) => [kind, field, from, to])]);
}

/**
 * Where a whole draft deviates from a recommendation of one field, element by element. What the recommendation holds
 * is found anywhere in the draft; what the draft has besides counts where it stands in the field. A number that moved
 * on, and another place of the field itself, are none.
 */
export function deviationsFrom(
	recommendation: NumberedTree,
	fieldId: Id,
	draft: NumberedTree,
): readonly Deviation[] {
	const index = indexTree(draft.tree);
	const recommended = new Set(recommendation.tree.map(({ id }) => id));
	const inField = new Set(subtreeOf(index, fieldId).map(({ id }) => id));
	// Further fields outside the recommended one are left out on both sides, as a recommendation holds none of them.
	const tree = withoutLostFields(
		draft.tree
			.filter(({ id }) => inField.has(id) || recommended.has(id))
			.map((element) => (element.id === fieldId ? { ...element, parentId: null } : element)),
	);
	const found = new Map<Id, [Change, ...Change[]]>();
	const { changes } = compareTrees(
		recommendation,
		{ tree, numbers: draft.numbers },
		// A reason is given for an element, which its id names.
		{ onlyIds: true },
	);
	for (const change of changes) {
		const known = found.get(change.element.id);
		if (known) known.push(change);
		else found.set(change.element.id, [change]);
	}
	return [...found].map(([elementId, of]) => ({ elementId, changes: of }));
}
