import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';

/** What is laid before the council (OParl 1.1: Paper): Beschlussvorlage, Antrag, Informationsvorlage. */
export const paperTypes = ['decision', 'motion', 'information'] as const;

export type PaperType = (typeof paperTypes)[number];

export interface Paper {
	readonly id: Id;
	readonly number: string;
	readonly type: PaperType;
	readonly title: string;
	readonly date: PlainDate;
	readonly originatorId: Id;
	readonly leadUnitId: Id | null;
	/** The edition on which the council is to decide. */
	readonly editionId: Id | null;
	readonly body: string;
	readonly isPublic: boolean;
	/** Counts every change of the paper and of its way through the bodies. */
	readonly revision: number;
}

/** Longest texts, in characters; the database holds the same limits. */
export const councilLimits = {
	number: 60,
	title: 300,
	body: 50_000,
	wording: 20_000,
	amendmentReason: 4_000,
	motionReason: 4_000,
	withdrawalReason: 1_000,
} as const;
