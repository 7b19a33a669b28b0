import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { ConsultationResult, ConsultationRole } from './consultation.ts';
import type { MotionKind } from './motion.ts';
import type { PaperType } from './paper.ts';
import type { VoteOutcome } from './vote.ts';

/** What happens in the council. Nothing here says what was said behind closed doors: events are not erased, and travel. */
export interface CouncilEvents {
	readonly [type: string]: { readonly version: number; readonly payload: object };
	readonly 'paper.filed': {
		readonly version: 1;
		readonly payload: { readonly type: PaperType; readonly editionId: Id | null };
	};
	readonly 'paper.changed': { readonly version: 1; readonly payload: { readonly revision: number } };
	readonly 'consultation.planned': {
		readonly version: 1;
		readonly payload: {
			readonly paperId: Id;
			readonly organizationId: Id;
			readonly role: ConsultationRole;
			readonly plannedOn: PlainDate | null;
		};
	};
	readonly 'consultation.rescheduled': {
		readonly version: 1;
		readonly payload: { readonly from: PlainDate | null; readonly to: PlainDate | null };
	};
	readonly 'consultation.recorded': {
		readonly version: 1;
		readonly payload: {
			readonly paperId: Id;
			readonly result: ConsultationResult;
			readonly heldOn: PlainDate;
			/** Steps that were added to the plan, and steps that lost their day. */
			readonly added: readonly Id[];
			readonly lostDay: readonly Id[];
		};
	};
	readonly 'amendment.filed': {
		readonly version: 1;
		readonly payload: { readonly paperId: Id; readonly elementId: Id };
	};
	readonly 'amendment.withdrawn': { readonly version: 1; readonly payload: { readonly paperId: Id } };
	readonly 'motion.moved': {
		readonly version: 1;
		readonly payload: { readonly consultationId: Id; readonly kind: MotionKind };
	};
	readonly 'vote.recorded': {
		readonly version: 1;
		readonly payload: {
			readonly consultationId: Id;
			readonly announced: VoteOutcome;
			readonly computed: VoteOutcome | null;
			readonly editionId: Id | null;
			/** Measures that were adopted though no unit is named for them: confirmed one by one. */
			readonly ownerless: readonly Id[];
		};
	};
}

/** After these, pages that everybody may read say something else. */
export const publicCouncilEvents: readonly (keyof CouncilEvents & string)[] = [
	'paper.filed',
	'paper.changed',
	'consultation.planned',
	'consultation.rescheduled',
	'consultation.recorded',
	'amendment.filed',
	'amendment.withdrawn',
	'motion.moved',
	'vote.recorded',
];
