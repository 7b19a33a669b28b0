import type { Id } from '#shared/ids.ts';
import type { LocalTime } from '#shared/local-time.ts';
import type { Outcome } from './minutes.ts';

/**
 * What happens to events, lists and minutes; subject is the event, the list or the minutes. No names, no addresses, no
 * words of objections: what happened is kept for ever.
 */
export interface EventEvents {
	readonly [type: string]: { readonly version: number; readonly payload: object };
	readonly 'event.planned': {
		readonly version: 1;
		readonly payload: { readonly kind: string; readonly startsAt: LocalTime };
	};
	readonly 'event.changed': {
		readonly version: 1;
		readonly payload: { readonly sequence: number; readonly startsAt: LocalTime; readonly told: number };
	};
	readonly 'event.cancelled': {
		readonly version: 1;
		readonly payload: { readonly sequence: number; readonly told: number };
	};
	readonly 'event.invited': { readonly version: 1; readonly payload: { readonly count: number } };
	readonly 'event.registered': {
		readonly version: 1;
		readonly payload: { readonly registrationId: Id; readonly placed: boolean };
	};
	readonly 'event.registrationCancelled': {
		readonly version: 1;
		readonly payload: { readonly registrationId: Id; readonly movedUp: number };
	};
	readonly 'event.attendanceRecorded': {
		readonly version: 1;
		readonly payload: { readonly counts: Readonly<Record<string, number>> };
	};
	readonly 'distributionList.created': { readonly version: 1; readonly payload: object };
	readonly 'distributionList.subscribed': {
		readonly version: 1;
		readonly payload: { readonly subscriptionId: Id };
	};
	readonly 'distributionList.unsubscribed': {
		readonly version: 1;
		readonly payload: { readonly subscriptionId: Id; readonly how: 'unsubscribed' | 'removed' };
	};
	readonly 'minutes.written': { readonly version: 1; readonly payload: { readonly revision: number } };
	readonly 'minutes.objectionsOpened': { readonly version: 1; readonly payload: { readonly until: string } };
	readonly 'minutes.objected': { readonly version: 1; readonly payload: { readonly objectionId: Id } };
	readonly 'minutes.objectionAnswered': {
		readonly version: 1;
		readonly payload: { readonly objectionId: Id; readonly outcome: Outcome };
	};
	readonly 'minutes.approved': { readonly version: 1; readonly payload: { readonly revision: number } };
	readonly 'minutes.openPointAdded': { readonly version: 1; readonly payload: { readonly pointId: Id } };
	readonly 'minutes.openPointDone': { readonly version: 1; readonly payload: { readonly pointId: Id } };
	readonly 'minutes.openPointDropped': { readonly version: 1; readonly payload: { readonly pointId: Id } };
}

/** After these, pages that everybody may read say something else. */
export const publicEventEvents: readonly (keyof EventEvents & string)[] = [
	'event.planned',
	'event.changed',
	'event.cancelled',
	'event.registered',
	'event.registrationCancelled',
	'event.attendanceRecorded',
	'minutes.approved',
];
