import type { Id } from '#shared/ids.ts';
import type { Channel, ContributionKind, Outcome } from './vocabulary.ts';

/**
 * What happens to contributions. Subject is the round, the contribution or the cluster. No words of a contribution, no
 * names, no remarks: events are kept for ever and read by others than those who may read these.
 */
export interface ParticipationEvents {
	readonly [type: string]: { readonly version: number; readonly payload: object };
	readonly 'round.opened': { readonly version: 1; readonly payload: { readonly title: string } };
	readonly 'round.changed': { readonly version: 1; readonly payload: { readonly title: string } };
	readonly 'round.cancelled': { readonly version: 1; readonly payload: { readonly title: string } };
	readonly 'contribution.received': {
		readonly version: 1;
		readonly payload: {
			/** The first number; the others follow it. */
			readonly number: string;
			readonly channel: Channel;
			/** More than one where cards were typed in one go. */
			readonly count: number;
			readonly kind: ContributionKind;
		};
	};
	readonly 'contribution.published': { readonly version: 1; readonly payload: { readonly count: number } };
	readonly 'contribution.unpublished': { readonly version: 1; readonly payload: { readonly number: string } };
	readonly 'contribution.handedOver': {
		readonly version: 1;
		readonly payload: { readonly organizationId: Id; readonly count: number };
	};
	readonly 'contribution.personErased': {
		readonly version: 1;
		readonly payload: { readonly number: string };
	};
	readonly 'contribution.answered': {
		readonly version: 1;
		readonly payload: { readonly outcome: Outcome; readonly count: number };
	};
	readonly 'contribution.becameElement': {
		readonly version: 1;
		readonly payload: { readonly elementId: Id; readonly count: number };
	};
	readonly 'cluster.created': { readonly version: 1; readonly payload: { readonly count: number } };
	readonly 'cluster.changed': { readonly version: 1; readonly payload: { readonly count: number } };
	readonly 'cluster.split': { readonly version: 1; readonly payload: { readonly count: number } };
}

/** After these, the page of an element names other things that it came from. */
export const publicParticipationEvents: readonly (keyof ParticipationEvents & string)[] = [
	'contribution.published',
	'contribution.unpublished',
	'contribution.becameElement',
	'cluster.created',
	'cluster.changed',
	'cluster.split',
];
