import type { Id } from '#shared/ids.ts';
import type { ContributionState } from './state.ts';
import type { Channel, ContributionKind, Language } from './vocabulary.ts';

/** By what contributions are looked for; null: by everything. */
export interface ContributionFilter {
	readonly text: string;
	readonly roundId: Id | null;
	readonly eventId: Id | null;
	readonly groupId: Id | null;
	readonly fieldId: Id | null;
	readonly elementId: Id | null;
	readonly kind: ContributionKind | null;
	readonly language: Language | null;
	readonly channel: Channel | null;
	readonly state: ContributionState | null;
	/** Only what was handed to the reader's organisations or belongs to them. */
	readonly mine: boolean;
	/** Only what stands in no cluster. */
	readonly alone: boolean;
	/** Only what came outside of feedback rounds. */
	readonly outsideRounds: boolean;
	readonly published: boolean | null;
}

export const noFilter: ContributionFilter = {
	text: '',
	roundId: null,
	eventId: null,
	groupId: null,
	fieldId: null,
	elementId: null,
	kind: null,
	language: null,
	channel: null,
	state: null,
	mine: false,
	alone: false,
	outsideRounds: false,
	published: null,
};
