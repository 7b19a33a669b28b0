import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { JudgementKind } from './vocabulary.ts';

/**
 * What happens to measures. Subject is the sheet, the request or the unit's part in it. No words of a report, no
 * reasons, risks or names: events are kept for ever and read by others than those who may read these.
 */
export interface ImplementationEvents {
	readonly [type: string]: { readonly version: number; readonly payload: object };
	readonly 'sheets.opened': {
		readonly version: 1;
		readonly payload: { readonly opened: number; readonly continued: number; readonly unmatched: number };
	};
	readonly 'sheet.assigned': {
		readonly version: 1;
		readonly payload: { readonly unitId: Id | null; readonly owner: boolean; readonly deputy: boolean };
	};
	readonly 'sheet.planned': {
		readonly version: 1;
		readonly payload: { readonly milestones: number; readonly reached: number };
	};
	readonly 'sheet.funded': { readonly version: 1; readonly payload: { readonly years: readonly number[] } };
	readonly 'sheet.noted': { readonly version: 1; readonly payload: object };
	readonly 'sheet.judged': {
		readonly version: 1;
		readonly payload: { readonly kind: JudgementKind; readonly value: string; readonly published: boolean };
	};
	/** Somebody leaves; the deputies of these sheets are their owners now. */
	readonly 'owner.left': {
		readonly version: 1;
		readonly payload: { readonly takenOver: number; readonly vacant: number };
	};
	readonly 'progress.requested': {
		readonly version: 1;
		readonly payload: {
			readonly periodFrom: PlainDate;
			readonly periodUntil: PlainDate;
			readonly dueOn: PlainDate;
			readonly units: number;
			readonly mails: number;
		};
	};
	readonly 'progress.reminded': { readonly version: 1; readonly payload: { readonly mails: number } };
	readonly 'progress.linkRenewed': { readonly version: 1; readonly payload: object };
	readonly 'progress.reported': {
		readonly version: 1;
		readonly payload: {
			readonly reports: number;
			readonly unchanged: number;
			readonly judgements: number;
			/** Of what this unit was asked, still open. */
			readonly open: number;
		};
	};
	readonly 'words.published': {
		readonly version: 1;
		readonly payload: { readonly reports: number; readonly judgements: number };
	};
}

/** After these events public pages are rendered anew. */
export const publicImplementationEvents: readonly string[] = [
	'sheets.opened',
	'sheet.assigned',
	'sheet.judged',
	'words.published',
];
