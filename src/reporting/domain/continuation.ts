import type { Id } from '#shared/ids.ts';
import { compareTrees } from '#concept/domain/diff/compare-trees.ts';
import type { NumberedTree } from '#concept/domain/diff/comparison.ts';
import type { ElementKind } from '#concept/domain/kinds.ts';

/** What the next cycle makes of an element of the adopted edition, or that it is new. */
export const continuationOutcomes = ['carriedOver', 'changed', 'dropped', 'new'] as const;

export type ContinuationOutcome = (typeof continuationOutcomes)[number];

/** What shall become of an element, and why. */
export interface ContinuationDecision {
	readonly outcome: ContinuationOutcome;
	readonly reason: string;
}

export interface ContinuedElement {
	readonly elementId: Id;
	readonly kind: ElementKind;
	/** Number in the base edition, or in the working draft for what is new; empty without one. */
	readonly number: string;
	readonly title: string;
	/** What the working draft has made of it. */
	readonly outcome: ContinuationOutcome;
	/** Null while nobody has decided. What is carried over as it is needs no decision. */
	readonly decision: ContinuationDecision | null;
}

/**
 * Where every element of the base edition has gone, and what is new: observed from the two trees and not stored, so
 * that it is never wrong. Decisions and reasons are given by people. In the order of the working draft, what was
 * dropped last.
 */
export function continuationOf(
	base: NumberedTree,
	draft: NumberedTree,
	decisions: ReadonlyMap<Id, ContinuationDecision>,
): readonly ContinuedElement[] {
	const outcomes = new Map<Id, ContinuationOutcome>();
	for (const { kind, element } of compareTrees(base, draft, { onlyIds: true }).changes)
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
		decision: decisions.get(element.id) ?? null,
	}));
}

export type ContinuationNeed = 'reason' | 'draft';

/** What is missing: a reason for what the draft has done, or in the draft what was decided; null when they agree. */
export function needOf({ outcome, decision }: ContinuedElement): ContinuationNeed | null {
	if (decision === null) return outcome === 'carriedOver' ? null : 'reason';
	return decision.outcome === outcome ? null : 'draft';
}

/** What may be decided of an element: only what was in the base can be carried over, changed or dropped. */
export function mayDecide({ outcome }: ContinuedElement, decided: ContinuationOutcome): boolean {
	return (outcome === 'new') === (decided === 'new') || (outcome === 'new' && decided === 'dropped');
}
