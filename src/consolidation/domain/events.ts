import type { Id } from '#shared/ids.ts';
import type { Verdict } from './opinion.ts';
import type { DraftOutcome } from './draft-decision.ts';

/**
 * What happens on the way to the draft. No answers, no opinions and no names: events are kept for ever and read by
 * others than those who may read these.
 */
export interface ConsolidationEvents {
	readonly [type: string]: { readonly version: number; readonly payload: object };
	readonly 'questionnaire.opened': {
		readonly version: 1;
		readonly payload: { readonly elementId: Id; readonly groupId: Id; readonly mails: number };
	};
	readonly 'questionnaire.answered': { readonly version: 1; readonly payload: { readonly blanks: number } };
	readonly 'questionnaire.closed': { readonly version: 1; readonly payload: { readonly elementId: Id } };
	readonly 'questionnaire.dissentMarked': {
		readonly version: 1;
		readonly payload: { readonly position: number; readonly dissent: boolean };
	};
	readonly 'questionnaire.wordingFixed': {
		readonly version: 1;
		readonly payload: { readonly elementId: Id; readonly changed: boolean };
	};
	readonly 'field.recommended': {
		readonly version: 1;
		readonly payload: { readonly fieldId: Id; readonly groupId: Id; readonly number: number };
	};
	readonly 'review.requested': {
		readonly version: 1;
		readonly payload: { readonly elements: number; readonly units: number; readonly mails: number };
	};
	readonly 'review.reminded': {
		readonly version: 1;
		readonly payload: { readonly unitId: Id; readonly mails: number };
	};
	readonly 'review.returned': { readonly version: 1; readonly payload: { readonly groupId: Id | null } };
	readonly 'opinion.given': {
		readonly version: 1;
		readonly payload: {
			readonly elementId: Id;
			readonly unitId: Id;
			readonly verdict: Verdict;
			readonly opinion: number;
		};
	};
	readonly 'deviation.explained': {
		readonly version: 1;
		readonly payload: { readonly recommendationId: Id; readonly count: number; readonly mails: number };
	};
	readonly 'draft.decided': {
		readonly version: 1;
		readonly payload: { readonly organizationId: Id; readonly outcome: DraftOutcome };
	};
}

/** After these, pages that everybody may read say something else. */
export const publicConsolidationEvents: readonly (keyof ConsolidationEvents)[] = [
	'field.recommended',
	'deviation.explained',
];
