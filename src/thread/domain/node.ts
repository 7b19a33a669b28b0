import type { PlainDate } from '#shared/plain-date.ts';
import type { Ref } from './ref.ts';
import type { Relation } from './relation.ts';
import type { Seen } from './visibility.ts';

/** What the thread knows of a thing. */
export interface ThreadNode extends Seen {
	readonly ref: Ref;
	/** Plain text as people call it: "Leitlinie 3.2 Sprache wächst im Alltag". */
	readonly title: string;
	/** The day that it belongs to. */
	readonly occurredOn: PlainDate;
}

export interface ThreadEdge {
	readonly from: Ref;
	readonly relation: Relation;
	readonly to: Ref;
	/** Why, where somebody was asked for a reason. */
	readonly reason: string;
}
