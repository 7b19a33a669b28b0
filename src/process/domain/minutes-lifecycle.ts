import type { PlainDate } from '#shared/plain-date.ts';

export const minutesStates = ['draft', 'objections', 'approved'] as const;

export type MinutesState = (typeof minutesStates)[number];

export interface MinutesDates {
	readonly objectionsOpenedAt: Date | null;
	readonly objectionsUntil: PlainDate | null;
	readonly approvedAt: Date | null;
}

/** Facts are stored, the state follows from them. */
export function minutesState({ objectionsOpenedAt, approvedAt }: MinutesDates): MinutesState {
	if (approvedAt) return 'approved';
	return objectionsOpenedAt ? 'objections' : 'draft';
}

/** What can be done in which state, and which state follows. What stands nowhere cannot be done. */
const transitions = {
	draft: { write: 'draft', openObjections: 'objections' },
	/** Writing goes on, so that an objection can be taken in before approval. */
	objections: { write: 'objections', object: 'objections', answer: 'objections', approve: 'approved' },
	approved: {},
} as const satisfies Record<MinutesState, Partial<Record<string, MinutesState>>>;

export const minutesSteps = ['write', 'openObjections', 'object', 'answer', 'approve'] as const;

export type MinutesStep = (typeof minutesSteps)[number];

/** @returns the state after it; null when it cannot be done */
export function afterStep(state: MinutesState, step: MinutesStep): MinutesState | null {
	const possible: Partial<Record<MinutesStep, MinutesState>> = transitions[state];
	return possible[step] ?? null;
}

/** Objections are taken until the end of the last day. */
export function takesObjections(dates: MinutesDates, today: PlainDate): boolean {
	return (
		afterStep(minutesState(dates), 'object') !== null &&
		dates.objectionsUntil !== null &&
		today <= dates.objectionsUntil
	);
}
