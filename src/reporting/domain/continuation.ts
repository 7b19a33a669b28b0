import type { Id } from '#shared/ids.ts';
import { compareTrees, type NumberedTree } from '#concept/domain/compare.ts';
import type { ElementKind } from '#concept/domain/kinds.ts';

/** What the next cycle makes of an element of the adopted edition, or that it is new. */
export const continuationOutcomes = ['carriedOver', 'changed', 'dropped', 'new'] as const;

export type ContinuationOutcome = (typeof continuationOutcomes)[number];

export interface ContinuedElement {
	readonly elementId: Id;
	readonly kind: ElementKind;
	/** Number in the base edition, or in the working draft for what is new; empty without one. */
	readonly number: string;
	readonly title: string;
	readonly outcome: ContinuationOutcome;
	/** Why; empty while nobody has said so. What is carried over as it is needs none. */
	readonly reason: string;
}

/**
 * Where every element of the base edition has gone, and what is new: observed from the two trees and not stored, so
 * that it is never wrong. Only reasons are given by people. In the order of the working draft, what was dropped last.
 */
export function continuationOf(
	base: NumberedTree,
	draft: NumberedTree,
	reasons: ReadonlyMap<Id, string>,
): readonly ContinuedElement[] {
	const outcomes = new Map<Id, ContinuationOutcome>();
	for (const { kind, element } of compareTrees(base, draft).changes)
		outcomes.set(element.id, kind === 'added' ? 'new' : kind === 'removed' ? 'dropped' : 'changed');
	const kept = new Set(draft.tree.map(({ id }) => id));
	const dropped = base.tree.filter(({ id }) => !kept.has(id));
	return [
		...draft.tree.map((element) => ({ element, numbers: draft.numbers })),
		...dropped.map((element) => ({ element, numbers: base.numbers })),
	].map(({ element, numbers }) => ({
		elementId: element.id,
		kind: element.kind,
		number: numbers.get(element.id) ?? '',
		title: element.title,
		outcome: outcomes.get(element.id) ?? 'carriedOver',
		reason: reasons.get(element.id) ?? '',
	}));
}

export function needsReason({ outcome, reason }: ContinuedElement): boolean {
	return outcome !== 'carriedOver' && reason === '';
}
