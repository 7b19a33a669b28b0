import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { ConsultationResult } from './consultation.ts';

/** Procedural motions (Geschäftsordnungsanträge), in the order in which house rules usually put them to the vote. */
export const motionKinds = ['removeFromAgenda', 'postpone', 'refer', 'closeDebate'] as const;

export type MotionKind = (typeof motionKinds)[number];

export interface ProceduralMotion {
	readonly id: Id;
	readonly consultationId: Id;
	readonly kind: MotionKind;
	readonly movedBy: Id;
	readonly reason: string;
	/** The day to which it postpones or for which it refers. */
	readonly targetOn: PlainDate | null;
	readonly targetOrganizationId: Id | null;
}

/** How a consultation ends when the motion is carried; null: it goes on, without further debate. */
export const resultOfMotion: Readonly<Record<MotionKind, ConsultationResult | null>> = {
	removeFromAgenda: 'deferred',
	postpone: 'adjourned',
	refer: 'referred',
	closeDebate: null,
};
