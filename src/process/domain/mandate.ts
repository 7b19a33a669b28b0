import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Ref } from '#thread/domain/ref.ts';

/** What a mandate can demand (product.md, station 1). */
export const demandKinds = ['deliverable', 'partner', 'standard', 'recurringDuty'] as const;

export type DemandKind = (typeof demandKinds)[number];

export const mandateVisibilities = ['public', 'internal'] as const;

export type MandateVisibility = (typeof mandateVisibilities)[number];

/** A decision of the council that orders work. */
export interface Mandate {
	readonly id: Id;
	readonly title: string;
	/** Of the decision, as the council counts. */
	readonly decisionNumber: string;
	readonly decidedOn: PlainDate;
	/** Word for word. */
	readonly wording: string;
	readonly leadUnitId: Id;
	readonly deliverable: string;
	readonly deadline: PlainDate;
	readonly visibility: MandateVisibility;
}

export interface Demand {
	readonly id: Id;
	readonly kind: DemandKind;
	readonly text: string;
	/** Newest first; none: not yet met. */
	readonly evidence: readonly Evidence[];
}

/** How it is shown that a demand was met. */
export interface Evidence {
	readonly id: Id;
	readonly text: string;
	/** A thing of the thread, where the evidence is one. */
	readonly ref: Ref | null;
	readonly givenOn: PlainDate;
}

/** Longest texts, in characters; the database holds the same limits. */
export const mandateLimits = {
	title: 300,
	decisionNumber: 60,
	wording: 20_000,
	deliverable: 1_000,
	demand: 1_000,
	evidence: 1_000,
	reason: 1_000,
	demands: 100,
} as const;
