import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';

/** What a body is asked for: Vorberatung, Entscheidung, Kenntnisnahme, Anhörung. */
export const consultationRoles = ['preliminary', 'decision', 'information', 'hearing'] as const;

export type ConsultationRole = (typeof consultationRoles)[number];

/**
 * What a body did with a paper: beschlossen, geändert beschlossen, abgelehnt, vertagt, zurückgestellt, überwiesen, zur
 * Kenntnis genommen, zurückgezogen, erledigt (product.md, station 7).
 */
export const consultationResults = [
	'adopted',
	'adoptedAmended',
	'rejected',
	'adjourned',
	'deferred',
	'referred',
	'noted',
	'withdrawn',
	'settled',
] as const;

export type ConsultationResult = (typeof consultationResults)[number];

/** One step of a paper's way (OParl 1.1: Consultation). */
export interface Consultation {
	readonly id: Id;
	readonly paperId: Id;
	readonly organizationId: Id;
	readonly role: ConsultationRole;
	readonly isPublic: boolean;
	/** Null until a day is set. */
	readonly plannedOn: PlainDate | null;
	/** The day that a postponement or a referral took from it. */
	readonly plannedBefore: PlainDate | null;
	readonly heldOn: PlainDate | null;
	readonly result: ConsultationResult | null;
	/** As the minutes put it. */
	readonly wording: string;
	/** The consultation that sent the paper here. */
	readonly followsId: Id | null;
}
